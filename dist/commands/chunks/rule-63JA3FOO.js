import{c as a,d as b}from"./chunk-LT6PF2NH.js";import"./chunk-5GQYAZYK.js";import"./chunk-UTN7TSCR.js";import"./chunk-YN5GH74A.js";import"./chunk-YNCUSDIA.js";
import"./chunk-Q3262V4B.js";import"./chunk-CTNYRYFP.js";import"./chunk-XCOOEW3W.js";import"./chunk-ORYERGLP.js";import"./chunk-7XZOIXUY.js";
import"./chunk-VRZ7TTBS.js";import"./chunk-LQKDYZCJ.js";import"./chunk-OLGGZ3MU.js";import"./chunk-JUUFPYWG.js";import"./chunk-MT7UWVSJ.js";
import"./chunk-BZRSNSIV.js";import"./chunk-YBS7CP4B.js";import"./chunk-RMMZGCBX.js";import"./chunk-6I5PZASL.js";import"./chunk-ZXFOYDWN.js";
import"./chunk-3JND7BRY.js";import"./chunk-RIS2B4WW.js";import"./chunk-ULT43TF7.js";import"./chunk-YP3GG67D.js";import"./chunk-V23VOY2V.js";
import"./chunk-3OKDQVI3.js";import"./chunk-GFNRLHRJ.js";import"./chunk-GP7I2MMA.js";import"./chunk-XHUCYCOH.js";import"./chunk-SL2MDC5X.js";
import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";
import"./chunk-LVRENNJW.js";import"./chunk-OQCFLJQ4.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-WT3BOX2Z.js";
import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as ruleOf,a as selectRule};
