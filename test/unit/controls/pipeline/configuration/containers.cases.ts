/** Cases of `pipeline_no_privileged_docker`. */

import { scriptCases } from "./support.ts";

const wrong = [
  "docker run --privileged alpine",
  "docker run --privileged=true alpine",
  "sudo docker run -d --privileged alpine",
  "podman run --cap-add SYS_ADMIN alpine",
  "docker run --cap-add=NET_ADMIN alpine",
  "docker run --device /dev/sda alpine",
  "docker run --security-opt seccomp=unconfined alpine",
  "docker run --security-opt=apparmor=unconfined alpine",
  "docker run --net=host alpine",
  "docker run --network host alpine",
  "docker run --pid=host alpine",
  "docker run -v /:/host alpine",
  "docker run -v/etc:/etc alpine",
  "docker run --volume=/proc:/proc alpine",
  "docker run --mount type=bind,source=/var/lib,target=/x alpine",
  "docker run -v /var/run/docker.sock:/var/run/docker.sock alpine",
  "curl --unix-socket /var/run/docker.sock http://localhost/info",
  "docker -H unix:///var/run/docker.sock ps",
  "docker buildx build --allow security.insecure .",
  "dockerd &",
  "export DOCKER_HOST=tcp://docker:2375",
  "DOCKER_HOST=tcp://docker:2375 docker ps",
  "nsenter -t 1 -m sh",
  'kubectl run x --overrides=\'{"spec": {"containers": [{"securityContext": {"privileged": true}}]}}\'',
  "ARGS=--privileged\ndocker run $ARGS alpine",
  'bash -c "docker run --privileged alpine"',
];
const right = [
  "docker run alpine",
  "docker run --privileged=false alpine",
  'docker run -v "$PWD":/src -w /src alpine',
  "docker run -v $CI_PROJECT_DIR:/src alpine",
  "docker run -v cache:/root alpine",
  "docker run --network tests --net hostname alpine",
  "docker run --cap-drop ALL alpine",
  "docker build -t a .",
  "buildah bud -t a .",
  "/kaniko/executor --context .",
  'echo "docker run --privileged"',
  "export DOCKER_HOST=tcp://docker:2376",
  "rm -f /var/run/docker.sock",
];
const dind = (job: object = {}) => ({
  build: { script: "docker build .", services: ["docker:27-dind"], ...job },
});
const tls = { dind: "tls" };

export const containerCases = scriptCases("pipeline_no_privileged_docker", [
  ...wrong.map((script) => [script, undefined, script, "fail"] as const),
  ...right.map((script) => [script, undefined, script, "pass"] as const),
  [
    "the words of a failure",
    undefined,
    "docker run --privileged alpine",
    "fail",
    "build: docker has --privileged",
  ],
  ["Docker in Docker", undefined, dind(), "fail", "build: the service docker:27-dind is Docker in Docker"],
  [
    "Docker in Docker that everybody inherits",
    undefined,
    { default: { services: ["docker:dind"] }, a: { script: "x" } },
    "fail",
  ],
  ["Docker in Docker with TLS, which may be", tls, dind(), "pass"],
  [
    "without TLS, by a variable",
    tls,
    dind({ variables: { DOCKER_TLS_CERTDIR: "" } }),
    "fail",
    /the daemon has no TLS/,
  ],
  ["without TLS, by the address", tls, dind({ variables: { DOCKER_HOST: "tcp://docker:2375" } }), "fail"],
  [
    "without TLS, by the command",
    tls,
    dind({ services: [{ name: "docker:dind", command: ["--tls=false"] }] }),
    "fail",
  ],
  ["another service", undefined, dind({ services: ["postgres:17"] }), "pass"],
  [
    "an empty variable without a daemon",
    undefined,
    { build: { script: "x", variables: { DOCKER_TLS_CERTDIR: "" } } },
    "pass",
  ],
  [
    "a service of the configuration",
    undefined,
    { variables: { V: "docker:dind" }, build: { script: "x", services: ["$V"] } },
    "fail",
  ],
  ["a service that nobody knows", undefined, dind({ services: ["$SERVICE"] }), "unknown"],
  [
    "a daemon that nobody knows",
    undefined,
    { build: { script: "x", variables: { DOCKER_HOST: "$HOST" } } },
    "unknown",
  ],
  [
    "the socket, by a variable",
    undefined,
    { build: { script: "x", variables: { DOCKER_HOST: "unix:///var/run/docker.sock" } } },
    "fail",
  ],
  [
    "options that nobody knows",
    undefined,
    "docker run $DOCKER_ARGS alpine",
    "unknown",
    "build: the options of docker in $DOCKER_ARGS are not known",
  ],
  ["a job to ignore", { except: ["build"] }, dind(), "pass"],
]);
