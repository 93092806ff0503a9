<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>%n result recorded</numerusform>
            <numerusform>%n results recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie outside the extent.</source>
        <translation>
            <numerusform>%n point lies outside the extent.</numerusform>
            <numerusform>%n points lie outside the extent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie at 0, 0, which stands for a missing place in many files.</source>
        <translation>
            <numerusform>%n point lies at 0, 0, which stands for a missing place in many files.</numerusform>
            <numerusform>%n points lie at 0, 0, which stands for a missing place in many files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%n offence</numerusform>
            <numerusform>%n offences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%n offence</numerusform>
            <numerusform>%n offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them violent or sexual</source>
        <translation>
            <numerusform>, %n of them violent or sexual</numerusform>
            <numerusform>, %n of them violent or sexual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation>
            <numerusform>%n StreetSafe report</numerusform>
            <numerusform>%n StreetSafe reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::PlanBoard</name>
    <message numerus="yes">
        <source>%1 of %2 visits as on %n earlier night(s)</source>
        <translation>
            <numerusform>%1 of %2 visits as on %n earlier night</numerusform>
            <numerusform>%1 of %2 visits as on %n earlier nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n hotspot(s) visited</source>
        <translation>
            <numerusform>Of %n hotspot visited</numerusform>
            <numerusform>Of %n hotspots visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve opens when no rule is broken: %n to mend.</source>
        <translation>
            <numerusform>Approve opens when no rule is broken: %n to mend.</numerusform>
            <numerusform>Approve opens when no rule is broken: %n to mend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n officer(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n officer</numerusform>
            <numerusform>%1 · %2 · %n officers</numerusform>
        </translation>
    </message>
</context>
</TS>
