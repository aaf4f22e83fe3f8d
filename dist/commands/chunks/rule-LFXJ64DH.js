import{c as a,d as b}from"./chunk-35C5PSIQ.js";import"./chunk-RCNT3BEO.js";import"./chunk-UTN7TSCR.js";import"./chunk-3I5AMGTO.js";import"./chunk-JZQRNBO5.js";
import"./chunk-Q3262V4B.js";import"./chunk-NMF2M44K.js";import"./chunk-AFAKHZQF.js";import"./chunk-NSSD6ZQ4.js";import"./chunk-NA44BP3L.js";
import"./chunk-MT7UWVSJ.js";import"./chunk-VRZ7TTBS.js";import"./chunk-DUUWOVWL.js";import"./chunk-FD7WZNGB.js";import"./chunk-MQPWXZP6.js";
import"./chunk-ULGVNZ2Q.js";import"./chunk-QEQVI46W.js";import"./chunk-5T5OG7HU.js";import"./chunk-6I5PZASL.js";import"./chunk-BB54MG4Q.js";
import"./chunk-3JND7BRY.js";import"./chunk-WOSXLNNT.js";import"./chunk-FUQAMHXT.js";import"./chunk-GVT65LPJ.js";import"./chunk-YP3GG67D.js";
import"./chunk-OQCFLJQ4.js";import"./chunk-K7DNQG7E.js";import"./chunk-3OKDQVI3.js";import"./chunk-3BUDNIJT.js";import"./chunk-GP7I2MMA.js";
import"./chunk-XHUCYCOH.js";import"./chunk-SL2MDC5X.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import"./chunk-E33LJ6OX.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";
import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as ruleOf,a as selectRule};
