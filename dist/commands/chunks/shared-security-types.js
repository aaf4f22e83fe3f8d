$export({a:()=>n});var n=["sast","secret_detection","dependency_scanning","container_scanning","cluster_image_scanning","dast","api_fuzzing","coverage_fuzzing"];
