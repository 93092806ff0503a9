<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BreachRows</name>
    <message numerus="yes">
        <source>%1: %n officer(s)</source>
        <translation>
            <numerusform>%1: %n officer</numerusform>
            <numerusform>%1: %n officers</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>on %1: elevated risk round %n place(s)</source>
        <translation>
            <numerusform>on %1: elevated risk round %n place</numerusform>
            <numerusform>on %1: elevated risk round %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s)</source>
        <translation>
            <numerusform>%1: %n month</numerusform>
            <numerusform>%1: %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 months learned from and %2 scored, in %3 hexagons, %4 km²; the mean, and the least and most of the steps</source>
        <translation>
            <numerusform>%n step of %1 months learned from and %2 scored, in %3 hexagons, %4 km²; the mean, and the least and most of the steps</numerusform>
            <numerusform>%n steps of %1 months learned from and %2 scored, in %3 hexagons, %4 km²; the mean, and the least and most of the steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) known only to the month: hours are not in this data, days are coarse</source>
        <translation>
            <numerusform>%n offence known only to the month: hours are not in this data, days are coarse</numerusform>
            <numerusform>%n offences known only to the month: hours are not in this data, days are coarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and with %n more; --json has them all</source>
        <translation>
            <numerusform>and with %n more; --json has them all</numerusform>
            <numerusform>and with %n more; --json has them all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>footage is kept for %n day(s)</source>
        <translation>
            <numerusform>footage is kept for %n day</numerusform>
            <numerusform>footage is kept for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in the area, %3; %4 live site(s) cover %5; %n stop(s) to choose from</source>
        <translation>
            <numerusform>%1 %2 in the area, %3; %4 live site(s) cover %5; %n stop to choose from</numerusform>
            <numerusform>%1 %2 in the area, %3; %4 live site(s) cover %5; %n stops to choose from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) kept as proposed</source>
        <translation>
            <numerusform>%n site kept as proposed</numerusform>
            <numerusform>%n sites kept as proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>a hotspot has at most %n visit(s)</source>
        <translation>
            <numerusform>a hotspot has at most %n visit</numerusform>
            <numerusform>a hotspot has at most %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a uniform team of its own, of %n</source>
        <translation>
            <numerusform>%1 needs a uniform team of its own, of %n</numerusform>
            <numerusform>%1 needs a uniform team of its own, of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeploymentLife</name>
    <message numerus="yes">
        <source>%n visit(s) have neither a result nor a reason why they were missed. Record them, or close it without them.</source>
        <translation>
            <numerusform>%n visit has neither a result nor a reason why it was missed. Record it, or close the plan without it.</numerusform>
            <numerusform>%n visits have neither a result nor a reason why they were missed. Record them, or close the plan without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>%n comparison area(s) only are enough like the target.</source>
        <translation>
            <numerusform>%n comparison area only is enough like the target.</numerusform>
            <numerusform>%n comparison areas only are enough like the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) hold under half as many records as the fullest: a source may cover a part only, and the figures then say little.</source>
        <translation>
            <numerusform>%n month holds under half as many records as the fullest: a source may cover a part only, and the figures then say little.</numerusform>
            <numerusform>%n months hold under half as many records as the fullest: a source may cover a part only, and the figures then say little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) far apart are called “%1”: give a grid reference, or easting and northing.</source>
        <translation>
            <numerusform>%n place far apart is called “%1”: give a grid reference, or easting and northing.</numerusform>
            <numerusform>%n places far apart are called “%1”: give a grid reference, or easting and northing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hotspot(s) of %1</source>
        <translation>
            <numerusform>%n hotspot of %1</numerusform>
            <numerusform>%n hotspots of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison area(s) of %1 went against the target in the before window: up in months when it went down. What such an area did after says little of what the target would have done; take it out, or compare with others.</source>
        <translation>
            <numerusform>%n comparison area of %1 went against the target in the before window: up in months when it went down. What such an area did after says little of what the target would have done; take it out, or compare with others.</numerusform>
            <numerusform>%n comparison areas of %1 went against the target in the before window: up in months when it went down. What such an area did after says little of what the target would have done; take it out, or compare with others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationRows</name>
    <message numerus="yes">
        <source>Comparison, %n area(s)</source>
        <translation>
            <numerusform>Comparison, %n area</numerusform>
            <numerusform>Comparison, %n areas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n visit(s), and %1 is the most that one hotspot may have.</source>
        <translation>
            <numerusform>It has %n visit, and %1 is the most that one hotspot may have.</numerusform>
            <numerusform>It has %n visits, and %1 is the most that one hotspot may have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n import</numerusform>
            <numerusform>%n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) made or changed</source>
        <translation>
            <numerusform>%n plan made or changed</numerusform>
            <numerusform>%n plans made or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of hotspots made or changed</source>
        <translation>
            <numerusform>%n set of hotspots made or changed</numerusform>
            <numerusform>%n sets of hotspots made or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) logged or changed</source>
        <translation>
            <numerusform>%n walk logged or changed</numerusform>
            <numerusform>%n walks logged or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed</source>
        <translation>
            <numerusform>%n thing removed</numerusform>
            <numerusform>%n things removed</numerusform>
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
        <source>%n tasking decision(s)</source>
        <translation>
            <numerusform>%n tasking decision</numerusform>
            <numerusform>%n tasking decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on series</source>
        <translation>
            <numerusform>%n decision on series</numerusform>
            <numerusform>%n decisions on series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) changed</source>
        <translation>
            <numerusform>%n officer changed</numerusform>
            <numerusform>%n officers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) entered</source>
        <translation>
            <numerusform>%n authority entered</numerusform>
            <numerusform>%n authorities entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n other change</numerusform>
            <numerusform>%n other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest offences are %n day(s) old: places may have changed. Import later months.</source>
        <translation>
            <numerusform>The newest offences are %n day old: places may have changed. Import later months.</numerusform>
            <numerusform>The newest offences are %n days old: places may have changed. Import later months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n more due within a week</source>
        <translation>
            <numerusform>%n more due within a week</numerusform>
            <numerusform>%n more due within a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No report by the public lies in the area that the offences cover (%n elsewhere).</source>
        <translation>
            <numerusform>No report by the public lies in the area that the offences cover (%n elsewhere).</numerusform>
            <numerusform>No report by the public lies in the area that the offences cover (%n elsewhere).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these months hold(s) under half as many records as the fullest: the source seems to cover a part only, so the scores do not compare.</source>
        <translation>
            <numerusform>%n of these months holds under half as many records as the fullest: the source seems to cover a part only, so the scores do not compare.</numerusform>
            <numerusform>%n of these months hold under half as many records as the fullest: the source seems to cover a part only, so the scores do not compare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen hour(s)</source>
        <translation>
            <numerusform>%n chosen hour</numerusform>
            <numerusform>%n chosen hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hot in one at least of the newest %n part(s), in less than %1 % of those before</source>
        <translation>
            <numerusform>hot in the newest part, in less than %1 % of those before</numerusform>
            <numerusform>hot in one at least of the newest %n parts, in less than %1 % of those before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hot in none of the newest %n part(s), in at least %1 % of those before</source>
        <translation>
            <numerusform>not hot in the newest part, hot in at least %1 % of those before</numerusform>
            <numerusform>hot in none of the newest %n parts, in at least %1 % of those before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotReach</name>
    <message numerus="yes">
        <source>%n reached only by ways that are avoided</source>
        <translation>
            <numerusform>%n reached only by ways that are avoided</numerusform>
            <numerusform>%n reached only by ways that are avoided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too far from every start</source>
        <translation>
            <numerusform>%n too far from every start</numerusform>
            <numerusform>%n too far from every start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the streets that are imported: ways there are straight lines</source>
        <translation>
            <numerusform>%n off the streets that are imported: ways there are straight lines</numerusform>
            <numerusform>%n off the streets that are imported: ways there are straight lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeSheet</name>
    <message numerus="yes">
        <source>%n visit(s) have neither a result nor a reason why they were missed. They are entered on the Record screen.</source>
        <translation>
            <numerusform>%n visit has neither a result nor a reason why it was missed. It is entered on the Record screen.</numerusform>
            <numerusform>%n visits have neither a result nor a reason why they were missed. They are entered on the Record screen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapListPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more farther from the middle: zoom in</source>
        <translation>
            <numerusform>%n more farther from the middle: zoom in</numerusform>
            <numerusform>%n more farther from the middle: zoom in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message numerus="yes">
        <source>%1, %n minute(s) on foot</source>
        <translation>
            <numerusform>%1, %n minute on foot</numerusform>
            <numerusform>%1, %n minutes on foot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTimeFilter</name>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) with behaviour</source>
        <translation>
            <numerusform>%Ln offence with behaviour</numerusform>
            <numerusform>%Ln offences with behaviour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln StreetSafe report(s)</source>
        <translation>
            <numerusform>%Ln StreetSafe report</numerusform>
            <numerusform>%Ln StreetSafe reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n site(s) cover all that any stop here can cover; more would add nothing.</source>
        <translation>
            <numerusform>%n site covers all that any stop here can cover; more would add nothing.</numerusform>
            <numerusform>%n sites cover all that any stop here can cover; more would add nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message numerus="yes">
        <source>%1: %n stop(s)</source>
        <translation>
            <numerusform>%1: %n stop</numerusform>
            <numerusform>%1: %n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n concern</numerusform>
            <numerusform>%n concerns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s)</source>
        <translation>
            <numerusform>%n walk</numerusform>
            <numerusform>%n walks</numerusform>
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
    <name>Reason</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
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
    <name>Series</name>
    <message numerus="yes">
        <source>%n other offence(s) of the filter within reach</source>
        <translation>
            <numerusform>%n other offence of the filter within reach</numerusform>
            <numerusform>%n other offences of the filter within reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message numerus="yes">
        <source>%n of its offences stand in an accepted series.</source>
        <translation>
            <numerusform>%n of its offences stands in an accepted series.</numerusform>
            <numerusform>%n of its offences stand in an accepted series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its offences stand in a rejected series.</source>
        <translation>
            <numerusform>%n of its offences stands in a rejected series.</numerusform>
            <numerusform>%n of its offences stand in a rejected series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasking</name>
    <message numerus="yes">
        <source>%n result(s) with stops are still to be finished: not everybody is risk-assessed and checked.</source>
        <translation>
            <numerusform>%n result with stops is still to be finished: not everybody is risk-assessed and checked.</numerusform>
            <numerusform>%n results with stops are still to be finished: not everybody is risk-assessed and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recorded offences reach to %1, %n month(s) before this week: import newer ones.</source>
        <translation>
            <numerusform>The recorded offences reach to %1, %n month before this week: import newer ones.</numerusform>
            <numerusform>The recorded offences reach to %1, %n months before this week: import newer ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskingPage</name>
    <message numerus="yes">
        <source>%n review(s) overdue</source>
        <translation>
            <numerusform>%n review overdue</numerusform>
            <numerusform>%n reviews overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message numerus="yes">
        <source>%n point(s) outside the shift left out</source>
        <translation>
            <numerusform>%n point outside the shift left out</numerusform>
            <numerusform>%n points outside the shift left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a readable time or place left out</source>
        <translation>
            <numerusform>%n point without a readable time or place left out</numerusform>
            <numerusform>%n points without a readable time or place left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are later than now: the device&apos;s clock may be wrong</source>
        <translation>
            <numerusform>%n point is later than now: the device&apos;s clock may be wrong</numerusform>
            <numerusform>%n points are later than now: the device&apos;s clock may be wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingCounts</name>
    <message numerus="yes">
        <source>%n business(es)</source>
        <translation>
            <numerusform>%n business</numerusform>
            <numerusform>%n businesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::CoverageDesk</name>
    <message numerus="yes">
        <source>%1 % of the harm of %2 to %3 lies within %4 m of %n trained venue(s).</source>
        <translation>
            <numerusform>%1 % of the harm of %2 to %3 lies within %4 m of %n trained venue.</numerusform>
            <numerusform>%1 % of the harm of %2 to %3 lies within %4 m of %n trained venues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::EarlierNightDesk</name>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>%n visit planned</numerusform>
            <numerusform>%n visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned; nobody has recorded what came of them.</source>
        <translation>
            <numerusform>%n visit planned; nobody has recorded what came of it.</numerusform>
            <numerusform>%n visits planned; nobody has recorded what came of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::EventDesk</name>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::FinishDesk</name>
    <message numerus="yes">
        <source>%n stop(s) at %1</source>
        <translation>
            <numerusform>%n stop at %1</numerusform>
            <numerusform>%n stops at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::HomeDesk</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) at %1</source>
        <translation>
            <numerusform>%n stop at %1</numerusform>
            <numerusform>%n stops at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::HotspotCard</name>
    <message numerus="yes">
        <source>Visits, last %n week(s)</source>
        <translation>
            <numerusform>Visits, last %n week</numerusform>
            <numerusform>Visits, last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %n day(s)</source>
        <translation>
            <numerusform>%1, oldest %n day</numerusform>
            <numerusform>%1, oldest %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::MapModel</name>
    <message numerus="yes">
        <source>Hot by Gi* in how many of %n part(s)</source>
        <translation>
            <numerusform>Hot by Gi* in how many of %n part</numerusform>
            <numerusform>Hot by Gi* in how many of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) lie more than 30 km from the areas and offences: are they of another city?</source>
        <translation>
            <numerusform>%n street lies more than 30 km from the areas and offences: is it of another city?</numerusform>
            <numerusform>%n streets lie more than 30 km from the areas and offences: are they of another city?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::MeasuresDesk</name>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s), %1 to %2 · concerns %3 then %4</source>
        <translation>
            <numerusform>%n walk, %1 to %2 · concerns %3 then %4</numerusform>
            <numerusform>%n walks, %1 to %2 · concerns %3 then %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>means before and after the walk, on %n walk(s) that asked both</source>
        <translation>
            <numerusform>means before and after the walk, on %n walk that asked both</numerusform>
            <numerusform>means before and after the walk, on %n walks that asked both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::NearRepeatDesk</name>
    <message numerus="yes">
        <source>%n offence(s) tested</source>
        <translation>
            <numerusform>%n offence tested</numerusform>
            <numerusform>%n offences tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: their day is not in this data</source>
        <translation>
            <numerusform>%n left out: its day is not in this data</numerusform>
            <numerusform>%n left out: their day is not in this data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they may have happened on more days than the shortest band has</source>
        <translation>
            <numerusform>%n left out: it may have happened on more days than the shortest band has</numerusform>
            <numerusform>%n left out: they may have happened on more days than the shortest band has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::NightDesk</name>
    <message numerus="yes">
        <source>%n point(s) read</source>
        <translation>
            <numerusform>%n point read</numerusform>
            <numerusform>%n points read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::OrdersDesk</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after somebody left, a visit is worth half of a first one; after two hours, %1 %.</source>
        <translation>
            <numerusform>%n minute after somebody left, a visit is worth half of a first one; after two hours, %1 %.</numerusform>
            <numerusform>%n minutes after somebody left, a visit is worth half of a first one; after two hours, %1 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n visit(s) to a hotspot</source>
        <translation>
            <numerusform>At most %n visit to a hotspot</numerusform>
            <numerusform>At most %n visits to a hotspot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half recovered after %n minute(s)</source>
        <translation>
            <numerusform>Half recovered after %n minute</numerusform>
            <numerusform>Half recovered after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::OutlineEditor</name>
    <message numerus="yes">
        <source>%n offence(s), %1 ha</source>
        <translation>
            <numerusform>%n offence, %1 ha</numerusform>
            <numerusform>%n offences, %1 ha</numerusform>
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
<context>
    <name>lantern::ProblemDesk</name>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation>
            <numerusform>%n StreetSafe report</numerusform>
            <numerusform>%n StreetSafe reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::ReportingGapDesk</name>
    <message numerus="yes">
        <source>%n report(s) by the public</source>
        <translation>
            <numerusform>%n report by the public</numerusform>
            <numerusform>%n reports by the public</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded offence(s) of violence against women and girls</source>
        <translation>
            <numerusform>%n recorded offence of violence against women and girls</numerusform>
            <numerusform>%n recorded offences of violence against women and girls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) outside the area</source>
        <translation>
            <numerusform>%n report outside the area</numerusform>
            <numerusform>%n reports outside the area</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::ScoringDesk</name>
    <message numerus="yes">
        <source>%n step(s), each learned from %1 months; %2 hexagons of %3 m, %4 km²; worked out in %5 s</source>
        <translation>
            <numerusform>%n step, learned from %1 months; %2 hexagons of %3 m, %4 km²; worked out in %5 s</numerusform>
            <numerusform>%n steps, each learned from %1 months; %2 hexagons of %3 m, %4 km²; worked out in %5 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::SiteChoiceDesk</name>
    <message numerus="yes">
        <source>%1 of %2 to %3 in %4: live sites cover %5 %, with %n more %6 %. %7</source>
        <translation>
            <numerusform>%1 of %2 to %3 in %4: live sites cover %5 %, with %n more %6 %. %7</numerusform>
            <numerusform>%1 of %2 to %3 in %4: live sites cover %5 %, with %n more %6 %. %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>phase %1 · %n offence(s) within %2 m</source>
        <translation>
            <numerusform>phase %1 · %n offence within %2 m</numerusform>
            <numerusform>phase %1 · %n offences within %2 m</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n site(s)</source>
        <translation>
            <numerusform>Propose %n site</numerusform>
            <numerusform>Propose %n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::SiteDesk</name>
    <message numerus="yes">
        <source>%n live site(s)</source>
        <translation>
            <numerusform>%n live site</numerusform>
            <numerusform>%n live sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n proposed</numerusform>
            <numerusform>%n proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footage request(s) awaited, the first %1</source>
        <translation>
            <numerusform>%n footage request awaited, the first %1</numerusform>
            <numerusform>%n footage requests awaited, the first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::SkillDesk</name>
    <message numerus="yes">
        <source>%1: %n officer(s) may be posted on %2</source>
        <translation>
            <numerusform>%1: %n officer may be posted on %2</numerusform>
            <numerusform>%1: %n officers may be posted on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more already in a plan of that night</source>
        <translation>
            <numerusform>%1; %n more already in a plan of that night</numerusform>
            <numerusform>%1; %n more already in a plan of that night</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::TrainingDesk</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 counts for %n month(s)</source>
        <translation>
            <numerusform>%1 counts for %n month</numerusform>
            <numerusform>%1 counts for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::WardDesk</name>
    <message numerus="yes">
        <source>%1; %n month(s) not in the source</source>
        <translation>
            <numerusform>%1; %n month not in the source</numerusform>
            <numerusform>%1; %n months not in the source</numerusform>
        </translation>
    </message>
</context>
</TS>
