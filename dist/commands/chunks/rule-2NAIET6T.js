import{c as a,d as b}from"./chunk-GSYYU6GF.js";import"./chunk-GM76ES6B.js";import"./chunk-UTN7TSCR.js";import"./chunk-E5ZK3X2D.js";import"./chunk-6UREDCDG.js";
import"./chunk-Q3262V4B.js";import"./chunk-ZKCBGT5Y.js";import"./chunk-ZERSVGZW.js";import"./chunk-HWOF6LUI.js";import"./chunk-CNO2LHKH.js";
import"./chunk-MT7UWVSJ.js";import"./chunk-5LXXYSSH.js";import"./chunk-DT6LL3GC.js";import"./chunk-JNIYEHRF.js";import"./chunk-NOSTF2NF.js";
import"./chunk-CZTPV5FK.js";import"./chunk-WS4I3RBH.js";import"./chunk-PJLIG3DG.js";import"./chunk-TQZYWVTD.js";import"./chunk-6I5PZASL.js";
import"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";import"./chunk-HB45QP43.js";import"./chunk-SSRYA52O.js";import"./chunk-WFUFOKQT.js";
import"./chunk-MDPHUWVB.js";import"./chunk-3UNV3562.js";import"./chunk-LQMPK4KX.js";import"./chunk-CGUQYYJO.js";import"./chunk-NRTPCOKN.js";
import"./chunk-GP7I2MMA.js";import"./chunk-XHUCYCOH.js";import"./chunk-VLFHZUIO.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";
import"./chunk-2AWVKLQT.js";import"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as ruleOf,a as selectRule};
