<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>ActionCard</name>
    <message>
        <source>Action: %1, %2</source>
        <translation>Cam gweithredu: %1, %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Tynnu&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Role or number</source>
        <translation>Rôl neu rif</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Council, TfL …</source>
        <translation>Y cyngor, TfL …</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>I&apos;w wneud erbyn</translation>
    </message>
</context>
<context>
    <name>ActionChase</name>
    <message>
        <source>Chase on (due)</source>
        <translation>Mynd ar ei ôl ar (yn ddyledus)</translation>
    </message>
    <message>
        <source>Chase on</source>
        <translation>Mynd ar ei ôl ar</translation>
    </message>
    <message>
        <source>Asked today…</source>
        <translation>Gofynnwyd heddiw…</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Gofyn eto ar</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ei nodi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>ActionReopen</name>
    <message>
        <source>Take it up again…</source>
        <translation>Ailafael ynddo…</translation>
    </message>
    <message>
        <source>Why it is taken up again</source>
        <translation>Pam yr ailafaelir ynddo</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ailafael ynddo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>ActionStage</name>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Wedi&apos;i wneud…</translation>
    </message>
    <message>
        <source>Cannot do…</source>
        <translation>Ni ellir ei wneud…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Why it cannot be done</source>
        <translation>Pam na ellir ei wneud</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Nodi ei fod wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Mark as cannot do</source>
        <translation>Nodi na ellir ei wneud</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Told her on</source>
        <translation>Dywedwyd wrthi ar</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Adborth wedi&apos;i roi</translation>
    </message>
    <message>
        <source>She was told on %1.</source>
        <translation>Dywedwyd wrthi ar %1.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>How she was told</source>
        <translation>Sut y dywedwyd wrthi</translation>
    </message>
    <message>
        <source>She was told on %1, %2.</source>
        <translation>Dywedwyd wrthi ar %1, %2.</translation>
    </message>
</context>
<context>
    <name>AddVisitSheet</name>
    <message>
        <source>Add a visit</source>
        <translation>Ychwanegu ymweliad</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Man problemus</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Yn cyrraedd</translation>
    </message>
    <message>
        <source>Outside the shift.</source>
        <translation>Y tu allan i&apos;r sifft.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
</context>
<context>
    <name>AppIconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>AppScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Sgrolio</translation>
    </message>
</context>
<context>
    <name>ApproveSheet</name>
    <message>
        <source>Approve the plan</source>
        <translation>Cymeradwyo&apos;r cynllun</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>%1. No rule is broken. An edit afterwards makes it a draft of the next version.</source>
        <translation>%1. Nid oes unrhyw reol wedi&apos;i thorri. Bydd golygu&apos;r cynllun wedyn yn ei droi&apos;n ddrafft o&apos;r fersiwn nesaf.</translation>
    </message>
    <message>
        <source>Your shoulder number or role</source>
        <translation>Eich rhif ysgwydd neu&apos;ch rôl</translation>
    </message>
    <message>
        <source>1102, or Duty inspector</source>
        <translation>1102, neu Arolygydd ar ddyletswydd</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The audit was changed at or before row %1.</source>
        <translation>Newidiwyd y cofnod archwilio yn rhes %1 neu cyn hynny.</translation>
    </message>
    <message>
        <source>The audit lost rows after row %1.</source>
        <translation>Collodd y cofnod archwilio resi ar ôl rhes %1.</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>Mae rhes yn %1 yn cyfeirio at res yn %2 nad yw yno.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>runs for no time; it needs a start and an end, at most %1 hours apart</source>
        <translation>nid yw&apos;n para o gwbl; mae angen dechrau a diwedd arno, heb fwy na %1 awr rhyngddynt</translation>
    </message>
    <message>
        <source>runs for %1; %2 hours is the most</source>
        <translation>mae&apos;n para %1; %2 awr yw&apos;r hwyaf a ganiateir</translation>
    </message>
    <message>
        <source>does not say that Articles 10 and 11 were regarded</source>
        <translation>nid yw&apos;n nodi y rhoddwyd sylw i Erthyglau 10 ac 11</translation>
    </message>
    <message>
        <source>was granted below the rank of inspector</source>
        <translation>fe&apos;i rhoddwyd gan swyddog islaw rheng arolygydd</translation>
    </message>
    <message>
        <source>“%1” is no kind of authority: %2.</source>
        <translation>Nid yw “%1” yn fath o awdurdodiad: %2.</translation>
    </message>
    <message>
        <source>A reference has a number in it. Never enter a name.</source>
        <translation>Mae rhif mewn cyfeirnod. Peidiwch byth â rhoi enw.</translation>
    </message>
    <message>
        <source>Enter from when to when it runs; the end comes after the start.</source>
        <translation>Nodwch o ba bryd hyd ba bryd y mae&apos;n para; rhaid i&apos;r diwedd ddod ar ôl y dechrau.</translation>
    </message>
    <message>
        <source>Of a %1 authority only the reference is kept: leave grounds and area out.</source>
        <translation>Dim ond cyfeirnod awdurdodiad %1 a gedwir: hepgorwch y sail a&apos;r ardal.</translation>
    </message>
    <message>
        <source>Section 34</source>
        <translation>Adran 34</translation>
    </message>
    <message>
        <source>Protective Security</source>
        <translation>Diogelwch Gwarchodol</translation>
    </message>
    <message>
        <source>RIPA</source>
        <translation>RIPA</translation>
    </message>
    <message>
        <source>Enter the authority&apos;s reference.</source>
        <translation>Nodwch gyfeirnod yr awdurdodiad.</translation>
    </message>
    <message>
        <source>The authority %1.</source>
        <translation>Yr awdurdodiad: %1.</translation>
    </message>
    <message>
        <source>Enter who gave it, by shoulder number.</source>
        <translation>Nodwch pwy a&apos;i rhoddodd, yn ôl rhif ysgwydd.</translation>
    </message>
    <message>
        <source>Enter the grounds on which it was given.</source>
        <translation>Nodwch ar ba sail y&apos;i rhoddwyd.</translation>
    </message>
    <message>
        <source>Say how Articles 10 and 11 were considered: which gathering or expression there might be, and why the authority is needed all the same.</source>
        <translation>Nodwch sut yr ystyriwyd Erthyglau 10 ac 11: pa gynulliad neu fynegiant a allai fod, a pham y mae angen yr awdurdodiad serch hynny.</translation>
    </message>
    <message>
        <source>Draw the area in which it runs.</source>
        <translation>Lluniwch yr ardal y mae mewn grym ynddi.</translation>
    </message>
</context>
<context>
    <name>AuthorityAreas</name>
    <message>
        <source>s.34 %1</source>
        <translation>a.34 %1</translation>
    </message>
</context>
<context>
    <name>AuthorityBars</name>
    <message>
        <source>%1 ends %2</source>
        <translation>%1: yn gorffen %2</translation>
    </message>
</context>
<context>
    <name>AuthorityForm</name>
    <message>
        <source>Authority</source>
        <translation>Awdurdodiad</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Yr hyn a ysgrifennwyd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To (at most %1 hours later)</source>
        <translation>Hyd (%1 awr yn ddiweddarach ar y mwyaf)</translation>
    </message>
    <message>
        <source>Given by (shoulder number)</source>
        <translation>Rhoddwyd gan (rhif ysgwydd)</translation>
    </message>
    <message>
        <source>Rank (inspector or above)</source>
        <translation>Rheng (arolygydd neu uwch)</translation>
    </message>
    <message>
        <source>Who gives it, and for when</source>
        <translation>Pwy sy&apos;n ei roi, ac ar gyfer pryd</translation>
    </message>
    <message>
        <source>This authority %1: do not rely on it.</source>
        <translation>Yr awdurdodiad hwn (%1): peidiwch â dibynnu arno.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Streets that bound it, or a plan attached:</source>
        <translation>Y strydoedd sy&apos;n ffin iddi, neu gynllun ynghlwm:</translation>
    </message>
    <message>
        <source>%1 hectares inside the corners below, taken in order; a plan of it is in the briefing.</source>
        <translation>%1 hectar y tu mewn i&apos;r corneli isod, yn eu trefn; mae cynllun ohoni yn y briff.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Cornel</translation>
    </message>
    <message>
        <source>Grid reference</source>
        <translation>Cyfeirnod grid</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>I am satisfied on reasonable grounds that the use of the powers of section 35 in this area, in these hours, may be necessary to remove or reduce the likelihood of people being harassed, alarmed or distressed, or of crime or disorder.</source>
        <translation>Rwyf wedi fy modloni ar sail resymol y gall fod angen defnyddio pwerau adran 35 yn yr ardal hon, yn ystod yr oriau hyn, er mwyn dileu neu leihau&apos;r tebygolrwydd y caiff pobl eu haflonyddu, eu dychryn neu eu trallodi, neu y bydd trosedd neu anhrefn.</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Llofnod: %1</translation>
    </message>
    <message>
        <source>Day and time: %1</source>
        <translation>Diwrnod ac amser: %1</translation>
    </message>
    <message>
        <source>Of a %1 authority only the reference is kept: there is nothing to print.</source>
        <translation>Dim ond cyfeirnod awdurdodiad %1 a gedwir: nid oes dim i&apos;w argraffu.</translation>
    </message>
    <message>
        <source>Authority for dispersal powers, section 34</source>
        <translation>Awdurdodiad ar gyfer pwerau gwasgaru, adran 34</translation>
    </message>
    <message>
        <source>Anti-social Behaviour, Crime and Policing Act 2014, sections 34 and 35. A direction is given by a constable in uniform, inside this area and these hours only.</source>
        <translation>Deddf Ymddygiad Gwrthgymdeithasol, Troseddu a Phlismona 2014, adrannau 34 a 35. Cwnstabl mewn lifrai sy&apos;n rhoi cyfarwyddyd, y tu mewn i&apos;r ardal hon ac yn ystod yr oriau hyn yn unig.</translation>
    </message>
    <message>
        <source>Grounds (no names)</source>
        <translation>Sail (dim enwau)</translation>
    </message>
    <message>
        <source>Regard was had to Articles 10 and 11 of the Convention.</source>
        <translation>Rhoddwyd sylw i Erthyglau 10 ac 11 o&apos;r Confensiwn.</translation>
    </message>
    <message>
        <source>Freedom of expression and of assembly (Articles 10 and 11)</source>
        <translation>Rhyddid mynegiant a rhyddid i ymgynnull (Erthyglau 10 ac 11)</translation>
    </message>
</context>
<context>
    <name>AuthorityList</name>
    <message>
        <source>Ends</source>
        <translation>Yn gorffen</translation>
    </message>
    <message>
        <source>Ends, time</source>
        <translation>Yn gorffen, amser</translation>
    </message>
    <message>
        <source>End it then</source>
        <translation>Ei orffen bryd hynny</translation>
    </message>
    <message>
        <source>Take in the plan&apos;s hotspots</source>
        <translation>Cynnwys mannau problemus y cynllun</translation>
    </message>
    <message>
        <source>Write the authority</source>
        <translation>Ysgrifennu&apos;r awdurdodiad</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the authority as PDF</source>
        <translation>Ysgrifennu&apos;r awdurdodiad fel PDF</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdodiad</translation>
    </message>
    <message>
        <source>In the file, in force or to come first</source>
        <translation>Yn y ffeil, y rhai mewn grym neu i ddod yn gyntaf</translation>
    </message>
    <message>
        <source>Authorities, in force or to come first</source>
        <translation>Awdurdodiadau, y rhai mewn grym neu i ddod yn gyntaf</translation>
    </message>
</context>
<context>
    <name>AuthoritySheet</name>
    <message>
        <source>Section 34 authority</source>
        <translation>Awdurdodiad adran 34</translation>
    </message>
    <message>
        <source>Enter the authority</source>
        <translation>Nodi&apos;r awdurdodiad</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Given by (inspector or above)</source>
        <translation>Rhoddwyd gan (arolygydd neu uwch)</translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation>Rhif ysgwydd</translation>
    </message>
    <message>
        <source>Grounds (no names)</source>
        <translation>Sail (dim enwau)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Round all hotspots of the set</source>
        <translation>O amgylch holl fannau problemus y set</translation>
    </message>
    <message>
        <source>Round the hotspots of the plan</source>
        <translation>O amgylch mannau problemus y cynllun</translation>
    </message>
    <message>
        <source>Drawn on the map (%1 corners)</source>
        <translation>Wedi&apos;i llunio ar y map (%1 cornel)</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Llunio…</translation>
    </message>
    <message>
        <source>Regard was had to Articles 10 and 11 (expression and assembly)</source>
        <translation>Rhoddwyd sylw i Erthyglau 10 ac 11 (mynegiant a chynulliad)</translation>
    </message>
    <message>
        <source>A new one needs its reference.</source>
        <translation>Mae angen cyfeirnod ar un newydd.</translation>
    </message>
    <message>
        <source>A date or time is not complete.</source>
        <translation>Nid yw dyddiad neu amser yn gyflawn.</translation>
    </message>
    <message>
        <source>Reference of an authority</source>
        <translation>Cyfeirnod awdurdodiad</translation>
    </message>
    <message>
        <source>Write the empty form</source>
        <translation>Ysgrifennu&apos;r ffurflen wag</translation>
    </message>
    <message>
        <source>A new one, of the kind</source>
        <translation>Un newydd, o&apos;r math</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Empty form…</source>
        <translation>Ffurflen wag…</translation>
    </message>
    <message>
        <source>Write the empty form as PDF</source>
        <translation>Ysgrifennu&apos;r ffurflen wag fel PDF</translation>
    </message>
    <message>
        <source>Only its reference and hours are kept. Never enter a name, or what it is about.</source>
        <translation>Dim ond ei gyfeirnod a&apos;i oriau a gedwir. Peidiwch byth â rhoi enw, na&apos;r hyn y mae&apos;n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>How: which expression or gathering there may be, and why it is needed all the same</source>
        <translation>Sut: pa fynegiant neu gynulliad a all fod, a pham y mae ei angen serch hynny</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Clear what was typed</source>
        <translation>Clirio&apos;r hyn a deipiwyd</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdodiad</translation>
    </message>
    <message>
        <source>The authority that was looked for is no longer in the file.</source>
        <translation>Nid yw&apos;r awdurdodiad y chwiliwyd amdano yn y ffeil mwyach.</translation>
    </message>
</context>
<context>
    <name>AuthorityTimes</name>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>From, time</source>
        <translation>O, amser</translation>
    </message>
    <message>
        <source>To (at most 48 hours)</source>
        <translation>Hyd (48 awr ar y mwyaf)</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>To, time</source>
        <translation>Hyd, amser</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>BetaBinomial</name>
    <message>
        <source>A count is below 0.</source>
        <translation>Mae cyfrif yn is na 0.</translation>
    </message>
    <message>
        <source>There is nothing of one of the two kinds to compare with.</source>
        <translation>Nid oes dim o un o&apos;r ddau fath i gymharu ag ef.</translation>
    </message>
</context>
<context>
    <name>BoardLane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BreachCard</name>
    <message>
        <source>Rule broken. %1. %2 %3</source>
        <translation>Torrwyd rheol. %1. %2 %3</translation>
    </message>
    <message>
        <source>Warning. %1. %2 %3</source>
        <translation>Rhybudd. %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>BreachRows</name>
    <message>
        <source>“%1”, a draft</source>
        <translation>“%1”, drafft</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd %2</translation>
    </message>
    <message>
        <source>Less than %1 h rest beside %2 (%3): %4</source>
        <translation>Llai na %1 awr o orffwys ger %2 (%3): %4</translation>
    </message>
    <message>
        <source>Also on %1 (%2): %3</source>
        <translation>Hefyd ar %1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n officer(s)</source>
        <translation>
            <numerusform>%1: %n swyddog</numerusform>
            <numerusform>%1: %n swyddog</numerusform>
            <numerusform>%1: %n swyddog</numerusform>
            <numerusform>%1: %n swyddog</numerusform>
            <numerusform>%1: %n swyddog</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakForm</name>
    <message>
        <source>Whose break</source>
        <translation>Egwyl pwy</translation>
    </message>
    <message>
        <source>All teams that work over six hours</source>
        <translation>Pob tîm sy&apos;n gweithio dros chwe awr</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Yn dechrau ar ôl</translation>
    </message>
    <message>
        <source>is over by</source>
        <translation>wedi gorffen erbyn</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>A place for it: a police station, a refreshment point</source>
        <translation>Lle ar ei chyfer: gorsaf heddlu, man lluniaeth</translation>
    </message>
    <message>
        <source>No place yet: it is where the team starts.</source>
        <translation>Dim lle eto: mae lle mae&apos;r tîm yn dechrau.</translation>
    </message>
    <message>
        <source>It is there:</source>
        <translation>Mae hi yno:</translation>
    </message>
    <message>
        <source>It is at whichever of these costs the team least:</source>
        <translation>Mae hi yn y lle o&apos;r rhain sy&apos;n costio leiaf i&apos;r tîm:</translation>
    </message>
    <message>
        <source>%1  ×</source>
        <translation>%1  ×</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Tynnu %1 allan</translation>
    </message>
    <message>
        <source>Add the order</source>
        <translation>Ychwanegu&apos;r gorchymyn</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Gorchymyn newydd</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei dynnu allan</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Yn %1</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>EXERCISE: fictional map</source>
        <translation>YMARFER: map ffuglennol</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors (ODbL); public sector information, Open Government Licence v3.0</source>
        <translation>© cyfranwyr OpenStreetMap (ODbL); gwybodaeth y sector cyhoeddus, Trwydded Llywodraeth Agored f3.0</translation>
    </message>
    <message>
        <source>uniform patrol</source>
        <translation>patrôl mewn lifrai</translation>
    </message>
    <message>
        <source>plain clothes</source>
        <translation>dillad plaen</translation>
    </message>
    <message>
        <source>hotspot, by rank; a number on a line is a visit</source>
        <translation>man problemus, yn ôl safle; mae rhif ar linell yn dynodi ymweliad</translation>
    </message>
    <message>
        <source>Prepared %1. Return or destroy by %2.</source>
        <translation>Paratowyd %1. Dychweler neu ddinistrier erbyn %2.</translation>
    </message>
    <message>
        <source>DRAFT: this plan is not approved. Do not deploy on it.</source>
        <translation>DRAFFT: nid yw&apos;r cynllun hwn wedi&apos;i gymeradwyo. Peidiwch â&apos;i ddefnyddio i anfon swyddogion allan.</translation>
    </message>
    <message>
        <source>Officers: none posted yet</source>
        <translation>Swyddogion: neb wedi&apos;i neilltuo eto</translation>
    </message>
    <message>
        <source>Officers: %1</source>
        <translation>Swyddogion: %1</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Beth i chwilio amdano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Version %1 · copy %2</source>
        <translation>Fersiwn %1 · copi %2</translation>
    </message>
    <message>
        <source>All patrols</source>
        <translation>Pob patrôl</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
    <message>
        <source>Patrol briefing</source>
        <translation>Briffio patrolau</translation>
    </message>
    <message>
        <source> · EXERCISE — fictional data</source>
        <translation> · YMARFER — data ffuglennol</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>________________ (fill in at the briefing)</source>
        <translation>________________ (i&apos;w lenwi yn y briffio)</translation>
    </message>
    <message>
        <source>%1: %2 (walk of %3)</source>
        <translation>%1: %2 (taith gerdded %3)</translation>
    </message>
    <message>
        <source> · DRAFT, not approved</source>
        <translation> · DRAFFT, heb ei gymeradwyo</translation>
    </message>
    <message>
        <source>%1 · %2 · copy %3</source>
        <translation>%1 · %2 · copi %3</translation>
    </message>
    <message>
        <source>Map of all patrols</source>
        <translation>Map o&apos;r holl batrolau</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>%1 (plain clothes) works with %2 (uniform), which reaches it within %3 minutes.</source>
        <translation>Mae %1 (dillad plaen) yn gweithio gyda %2 (mewn lifrai), sy&apos;n ei gyrraedd o fewn %3 munud.</translation>
    </message>
    <message>
        <source>%1 (plain clothes) has no linked uniform team: it does not deploy.</source>
        <translation>Nid oes gan %1 (dillad plaen) dîm cysylltiedig mewn lifrai: ni chaiff ei anfon allan.</translation>
    </message>
    <message>
        <source>Break: %1, %2.</source>
        <translation>Egwyl: %1, %2.</translation>
    </message>
    <message>
        <source>Section 34 authority %1 is in force %2 %3 to %4 %5, granted by %6 %7. It covers %8 of %9 visits.</source>
        <translation>Mae awdurdodiad adran 34 %1 mewn grym o %2 %3 hyd %4 %5, wedi&apos;i roi gan %6 %7. Mae&apos;n cwmpasu %8 o %9 ymweliad.</translation>
    </message>
    <message>
        <source>Authority %1 %2: do not rely on it.</source>
        <translation>Awdurdodiad %1 (%2): peidiwch â dibynnu arno.</translation>
    </message>
    <message>
        <source>No section 34 authority is in force in these hours: no section 35 dispersal direction may be given.</source>
        <translation>Nid oes awdurdodiad adran 34 mewn grym yn ystod yr oriau hyn: ni cheir rhoi unrhyw gyfarwyddyd gwasgaru adran 35.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation>Egwyl luniaeth</translation>
    </message>
    <message>
        <source>%1 (uniform)</source>
        <translation>%1 (mewn lifrai)</translation>
    </message>
    <message>
        <source>%1 (plain clothes)</source>
        <translation>%1 (dillad plaen)</translation>
    </message>
    <message>
        <source>EXERCISE: the place, the figures and the officers are fictional.</source>
        <translation>YMARFER: ffuglennol yw&apos;r lle, y ffigurau a&apos;r swyddogion.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Pam yma</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patrôl</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modd</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Yn dechrau</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stopiadau</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>rhybuddion</translation>
    </message>
    <message>
        <source>arrests</source>
        <translation>arestiadau</translation>
    </message>
    <message>
        <source>s.35 dispersals</source>
        <translation>gwasgariadau a.35</translation>
    </message>
    <message>
        <source>welfare checks</source>
        <translation>gwiriadau lles</translation>
    </message>
    <message>
        <source>men spoken to</source>
        <translation>dynion y siaradwyd â nhw</translation>
    </message>
    <message>
        <source>women spoken to</source>
        <translation>menywod y siaradwyd â nhw</translation>
    </message>
    <message>
        <source>safeguarding</source>
        <translation>diogelu</translation>
    </message>
    <message>
        <source>venue visits</source>
        <translation>ymweliadau â lleoliadau</translation>
    </message>
    <message>
        <source>intelligence</source>
        <translation>cudd-wybodaeth</translation>
    </message>
    <message>
        <source>%1 per %2, from:</source>
        <translation>%1 fesul %2, o:</translation>
    </message>
    <message>
        <source>Prepared %1.</source>
        <translation>Paratowyd %1.</translation>
    </message>
</context>
<context>
    <name>BriefInspector</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Dewis cynllun</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Rhif copi</translation>
    </message>
    <message>
        <source>Return or destroy by %1</source>
        <translation>Dychweler neu ddinistrier erbyn %1</translation>
    </message>
    <message>
        <source>Every page says DRAFT until the plan is approved on Plan.</source>
        <translation>Mae pob tudalen yn dweud DRAFFT nes i&apos;r cynllun gael ei gymeradwyo ar sgrin Cynllun.</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Allforio PDF…</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>Allforio HTML…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Cyflwyno (F5)</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Export the pack as PDF</source>
        <translation>Allforio&apos;r pecyn fel PDF</translation>
    </message>
    <message>
        <source>Export the pack as HTML</source>
        <translation>Allforio&apos;r pecyn fel HTML</translation>
    </message>
    <message>
        <source>Pages of the pack</source>
        <translation>Tudalennau&apos;r pecyn</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>No pack to show</source>
        <translation>Dim pecyn i&apos;w ddangos</translation>
    </message>
    <message>
        <source>Choose the plan to brief.</source>
        <translation>Dewiswch y cynllun ar gyfer y briffio.</translation>
    </message>
    <message>
        <source>A pack is made from a plan. Make one on Plan first.</source>
        <translation>Gwneir pecyn o gynllun. Gwnewch un ar sgrin Cynllun yn gyntaf.</translation>
    </message>
    <message>
        <source>Briefing %1</source>
        <translation>Briffio %1</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Nothing in the plan has a worth to compare.</source>
        <translation>Nid oes gwerth i&apos;w gymharu gan ddim yn y cynllun.</translation>
    </message>
    <message>
        <source>A uniform team is out of the reach of its pair in this plan, which the planner may not do, so the two cannot be compared.</source>
        <translation>Mae tîm mewn lifrai allan o gyrraedd ei bâr yn y cynllun hwn, ac ni chaiff y cynllunydd wneud hynny, felly ni ellir cymharu&apos;r ddau.</translation>
    </message>
    <message>
        <source>The plan does what the planner may not (no break, a stay under %1 minutes, more visits than the cap, a walk with too little time), so the two cannot be compared.</source>
        <translation>Mae&apos;r cynllun yn gwneud yr hyn na chaiff y cynllunydd ei wneud (dim egwyl, arhosiad o dan %1 munud, mwy o ymweliadau na&apos;r terfyn, taith gerdded heb ddigon o amser), felly ni ellir cymharu&apos;r ddau.</translation>
    </message>
    <message>
        <source>Nothing of this night is left to be planned.</source>
        <translation>Nid oes dim o&apos;r noson hon ar ôl i&apos;w gynllunio.</translation>
    </message>
</context>
<context>
    <name>CertificateRow</name>
    <message>
        <source>Of all plans for this night with the same teams, hours, orders, locked visits and breaks at about the same times, none can cover more than a proved limit; the plan has at least this much of it. The limit is never too low, but may be too high: the plan may be better than is said.</source>
        <translation>O&apos;r holl gynlluniau ar gyfer y noson hon gyda&apos;r un timau, oriau, gorchmynion ac ymweliadau wedi&apos;u cloi, a&apos;r egwyliau tua&apos;r un amserau, ni all yr un gwmpasu mwy na therfyn a brofwyd; mae&apos;r cynllun yn cyrraedd o leiaf hyn ohono. Nid yw&apos;r terfyn byth yn rhy isel, ond gall fod yn rhy uchel: gall y cynllun fod yn well nag a ddywedir.</translation>
    </message>
    <message>
        <source>being proved</source>
        <translation>wrthi&apos;n cael ei brofi</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>golygwyd ers hynny</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>Proving how good the plan is</source>
        <translation>Wrthi&apos;n profi pa mor dda yw&apos;r cynllun</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Pa mor dda yw&apos;r cynllun?</translation>
    </message>
    <message>
        <source>Of the best possible</source>
        <translation>O&apos;r gorau posibl</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>first month; the newest 12 months if absent</source>
        <translation>y mis cyntaf; y 12 mis diweddaraf os nas rhoddir</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>y mis olaf</translation>
    </message>
    <message>
        <source>how many places</source>
        <translation>faint o leoedd</translation>
    </message>
    <message>
        <source>offences or counts; whichever is newer if absent</source>
        <translation>offences neu counts; pa un bynnag sydd ddiweddaraf os nas rhoddir</translation>
    </message>
    <message>
        <source>also writes the list as GeoJSON, counts under 5 suppressed</source>
        <translation>yn ysgrifennu&apos;r rhestr fel GeoJSON hefyd, gan gelu niferoedd o dan 5</translation>
    </message>
    <message>
        <source>--source is offences or counts.</source>
        <translation>Rhaid i --source fod yn offences neu&apos;n counts.</translation>
    </message>
    <message>
        <source>--from and --to go together, as YYYY-MM, the earlier first.</source>
        <translation>Mae --from a --to yn mynd gyda&apos;i gilydd, fel YYYY-MM, a&apos;r cynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Ranks places by harm and saves the list.</source>
        <translation>Yn gosod lleoedd yn nhrefn niwed ac yn cadw&apos;r rhestr.</translation>
    </message>
    <message>
        <source>the plan to brief</source>
        <translation>y cynllun ar gyfer y briffio</translation>
    </message>
    <message>
        <source>writes the pack as PDF</source>
        <translation>yn ysgrifennu&apos;r pecyn fel PDF</translation>
    </message>
    <message>
        <source>writes the pack as one HTML file</source>
        <translation>yn ysgrifennu&apos;r pecyn fel un ffeil HTML</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>rhif copi</translation>
    </message>
    <message>
        <source>Prints the IIMARCH briefing pack of a plan.</source>
        <translation>Yn argraffu pecyn briffio IIMARCH cynllun.</translation>
    </message>
    <message>
        <source>--plan ID and --pdf OUT or --html OUT are needed.</source>
        <translation>Mae angen --plan ID a --pdf OUT neu --html OUT.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n tudalen</numerusform>
            <numerusform>%1: %n dudalen</numerusform>
            <numerusform>%1: %n o dudalennau</numerusform>
            <numerusform>%1: %n o dudalennau</numerusform>
            <numerusform>%1: %n o dudalennau</numerusform>
        </translation>
    </message>
    <message>
        <source>kind</source>
        <translation>math</translation>
    </message>
    <message>
        <source>read</source>
        <translation>darllenwyd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dyblyg</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>Dry run: nothing was kept.</source>
        <translation>Rhediad prawf: ni chadwyd dim.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>--column takes OURS=THEIRS.</source>
        <translation>Mae --column yn cymryd OURS=THEIRS.</translation>
    </message>
    <message>
        <source>files or folders to read, recognised by content</source>
        <translation>ffeiliau neu ffolderi i&apos;w darllen, a adnabyddir yn ôl eu cynnwys</translation>
    </message>
    <message>
        <source>the Lantern file; made if it is not there</source>
        <translation>y ffeil Lantern; caiff ei chreu os nad yw yno</translation>
    </message>
    <message>
        <source>reads and checks everything and keeps nothing</source>
        <translation>yn darllen ac yn gwirio popeth heb gadw dim</translation>
    </message>
    <message>
        <source>writes every refused row with its reason to this CSV</source>
        <translation>yn ysgrifennu pob rhes a wrthodwyd, ynghyd â&apos;r rheswm, i&apos;r CSV hwn</translation>
    </message>
    <message>
        <source>a force CSV&apos;s column: our name = theirs; may be given again; kept for the next import</source>
        <translation>colofn mewn CSV heddlu: ein henw ni = eu henw nhw; gellir ei roi eto; cedwir ar gyfer y mewnforio nesaf</translation>
    </message>
    <message>
        <source>Reads files and folders into a Lantern file: everything in one transaction.</source>
        <translation>Yn darllen ffeiliau a ffolderi i mewn i ffeil Lantern: popeth mewn un trafodyn.</translation>
    </message>
    <message>
        <source>--into is missing.</source>
        <translation>Mae --into ar goll.</translation>
    </message>
    <message>
        <source>Makes a Lantern file.</source>
        <translation>Yn creu ffeil Lantern.</translation>
    </message>
    <message>
        <source>the file to make; refused if it is there already</source>
        <translation>y ffeil i&apos;w chreu; gwrthodir os yw yno eisoes</translation>
    </message>
    <message>
        <source>fills it with the fictional exercise borough</source>
        <translation>yn ei llenwi â bwrdeistref ffuglennol yr ymarfer</translation>
    </message>
    <message>
        <source>the exercise borough&apos;s seed</source>
        <translation>hedyn bwrdeistref yr ymarfer</translation>
    </message>
    <message>
        <source>%1: the exercise borough, fictional (EXERCISE)</source>
        <translation>%1: bwrdeistref yr ymarfer, ffuglennol (YMARFER)</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: gwag</translation>
    </message>
    <message>
        <source>--number takes a shoulder number such as 4471, never a name.</source>
        <translation>Mae --number yn cymryd rhif ysgwydd megis 4471, byth enw.</translation>
    </message>
    <message>
        <source>--skill takes a skill, with a last day if it lapses: spotter:2027-03-31.</source>
        <translation>Mae --skill yn cymryd sgìl, gyda diwrnod olaf os daw i ben: spotter:2027-03-31.</translation>
    </message>
    <message>
        <source>officer %1 saved</source>
        <translation>cadwyd swyddog %1</translation>
    </message>
    <message>
        <source>Adds or lists officers, by shoulder number.</source>
        <translation>Yn ychwanegu neu&apos;n rhestru swyddogion, yn ôl rhif ysgwydd.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>beth i&apos;w wneud</translation>
    </message>
    <message>
        <source>shoulder number</source>
        <translation>rhif ysgwydd</translation>
    </message>
    <message>
        <source>constable, sergeant, inspector, pcso</source>
        <translation>constable, sergeant, inspector, pcso</translation>
    </message>
    <message>
        <source>such as spotter:2027-03-31; may be given again</source>
        <translation>megis spotter:2027-03-31; gellir ei roi eto</translation>
    </message>
    <message>
        <source>The first argument is add or list.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn add neu&apos;n list.</translation>
    </message>
    <message>
        <source>%1: %2, %3, worth %4</source>
        <translation>%1: %2, %3, gwerth %4</translation>
    </message>
    <message>
        <source>refreshment break, %1</source>
        <translation>egwyl luniaeth, %1</translation>
    </message>
    <message>
        <source>operational date</source>
        <translation>dyddiad gweithredol</translation>
    </message>
    <message>
        <source>shift, across midnight if need be, London time</source>
        <translation>sifft, dros hanner nos os oes angen, amser Llundain</translation>
    </message>
    <message>
        <source>uniform teams</source>
        <translation>timau mewn lifrai</translation>
    </message>
    <message>
        <source>plain-clothes pairs, each linked to one of the uniform teams</source>
        <translation>parau dillad plaen, pob un wedi&apos;i gysylltu ag un o&apos;r timau mewn lifrai</translation>
    </message>
    <message>
        <source>draws the arrival times; a fresh one if absent</source>
        <translation>yn pennu&apos;r amseroedd cyrraedd ar hap; un newydd os nas rhoddir</translation>
    </message>
    <message>
        <source>hotspot set; the newest if absent</source>
        <translation>set mannau problemus; y ddiweddaraf os nas rhoddir</translation>
    </message>
    <message>
        <source>approves it; refused while a rule is broken, and the draft is kept</source>
        <translation>yn ei gymeradwyo; gwrthodir tra bo rheol wedi&apos;i thorri, a chedwir y drafft</translation>
    </message>
    <message>
        <source>Plans a night&apos;s Vigilant and Verona patrols and saves the plan.</source>
        <translation>Yn cynllunio patrolau Vigilant a Verona am noson ac yn cadw&apos;r cynllun.</translation>
    </message>
    <message>
        <source>Records a night&apos;s results from CSV: every row, or none.</source>
        <translation>Yn cofnodi canlyniadau noson o CSV: pob rhes, neu ddim un.</translation>
    </message>
    <message>
        <source>the plan the results belong to</source>
        <translation>y cynllun y mae&apos;r canlyniadau&apos;n perthyn iddo</translation>
    </message>
    <message>
        <source>--plan ID and --csv RESULTS are needed.</source>
        <translation>Mae angen --plan ID a --csv RESULTS.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>Cofnodwyd %n canlyniad</numerusform>
            <numerusform>Cofnodwyd %n canlyniad</numerusform>
            <numerusform>Cofnodwyd %n o ganlyniadau</numerusform>
            <numerusform>Cofnodwyd %n o ganlyniadau</numerusform>
            <numerusform>Cofnodwyd %n o ganlyniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks a file&apos;s integrity, foreign keys and audit chain.</source>
        <translation>Yn gwirio cyfanrwydd ffeil, ei hallweddi estron a&apos;i chadwyn archwilio.</translation>
    </message>
    <message>
        <source>the Lantern file</source>
        <translation>y ffeil Lantern</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>iawn</translation>
    </message>
    <message>
        <source>DAMAGED</source>
        <translation>WEDI&apos;I DIFRODI</translation>
    </message>
    <message>
        <source>integrity %1, foreign keys %2, audit chain %3 (%4 rows)</source>
        <translation>cyfanrwydd %1, allweddi estron %2, cadwyn archwilio %3 (%4 rhes)</translation>
    </message>
    <message>
        <source>make a Lantern file, empty or with the exercise borough</source>
        <translation>creu ffeil Lantern, yn wag neu gyda bwrdeistref yr ymarfer</translation>
    </message>
    <message>
        <source>read files and folders into a Lantern file</source>
        <translation>darllen ffeiliau a ffolderi i mewn i ffeil Lantern</translation>
    </message>
    <message>
        <source>rank places by harm and save the list</source>
        <translation>gosod lleoedd yn nhrefn niwed a chadw&apos;r rhestr</translation>
    </message>
    <message>
        <source>plan a night&apos;s patrols</source>
        <translation>cynllunio patrolau noson</translation>
    </message>
    <message>
        <source>print the briefing pack of a plan</source>
        <translation>argraffu pecyn briffio cynllun</translation>
    </message>
    <message>
        <source>record a night&apos;s results from CSV</source>
        <translation>cofnodi canlyniadau noson o CSV</translation>
    </message>
    <message>
        <source>add or list officers by shoulder number</source>
        <translation>ychwanegu neu restru swyddogion yn ôl rhif ysgwydd</translation>
    </message>
    <message>
        <source>add or list section 34 authorities</source>
        <translation>ychwanegu neu restru awdurdodiadau adran 34</translation>
    </message>
    <message>
        <source>write hotspots, results or actions to a file</source>
        <translation>ysgrifennu mannau problemus, canlyniadau neu gamau gweithredu i ffeil</translation>
    </message>
    <message>
        <source>check a file&apos;s integrity, keys and audit chain</source>
        <translation>gwirio cyfanrwydd ffeil, ei hallweddi a&apos;i chadwyn archwilio</translation>
    </message>
    <message>
        <source>usage: lantern [FILE]            open the window
       lantern --exercise        open the window on the exercise borough
       lantern --self-test       load every screen and end
       lantern VERB [OPTIONS]    work without a window; lantern VERB --help tells more

</source>
        <translation>defnydd: lantern [FFEIL]             agor y ffenestr
         lantern --exercise          agor y ffenestr ar fwrdeistref yr ymarfer
         lantern --self-test         llwytho pob sgrin a gorffen
         lantern BERF [OPSIYNAU]     gweithio heb ffenestr; mae lantern BERF --help yn dweud mwy

</translation>
    </message>
    <message>
        <source>shows this and ends</source>
        <translation>yn dangos hyn ac yn gorffen</translation>
    </message>
    <message>
        <source>answers with one JSON object on standard output</source>
        <translation>yn ateb gydag un gwrthrych JSON ar yr allbwn safonol</translation>
    </message>
    <message>
        <source>takes this instant (ISO 8601, UTC) for now, so that a run can be repeated</source>
        <translation>yn cymryd mai&apos;r eiliad hon (ISO 8601, UTC) yw nawr, fel y gellir ailadrodd rhediad</translation>
    </message>
    <message>
        <source>reads the key of an encrypted file from the first line of PATH</source>
        <translation>yn darllen allwedd ffeil wedi&apos;i hamgryptio o linell gyntaf PATH</translation>
    </message>
    <message>
        <source>role or shoulder number that the audit names</source>
        <translation>y rôl neu&apos;r rhif ysgwydd a enwir yn y cofnod archwilio</translation>
    </message>
    <message>
        <source>the Lantern file to work on</source>
        <translation>y ffeil Lantern i weithio arni</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Mae --%1 ar goll.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Mae arg ar goll.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>Mae “%1” yn un arg yn ormod.</translation>
    </message>
    <message>
        <source>--now takes an instant such as 2026-11-24T12:00:00Z.</source>
        <translation>Mae --now yn cymryd eiliad megis 2026-11-24T12:00:00Z.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>Mae --%1 yn cymryd rhif cyfan o %2 i %3.</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-11-27.</source>
        <translation>Mae --%1 yn cymryd dyddiad megis 2026-11-27.</translation>
    </message>
    <message>
        <source>lantern %1: %2 See lantern %1 --help.
</source>
        <translation>lantern %1: %2 Gweler lantern %1 --help.
</translation>
    </message>
    <message>
        <source>The first line of the key file is empty.</source>
        <translation>Mae llinell gyntaf y ffeil allwedd yn wag.</translation>
    </message>
    <message>
        <source>No ward or borough “%1” is in the file.</source>
        <translation>Nid oes ward na bwrdeistref “%1” yn y ffeil.</translation>
    </message>
    <message>
        <source>“%1” is no latitude,longitude.</source>
        <translation>Nid yw “%1” yn lledred,hydred.</translation>
    </message>
    <message>
        <source>An area needs at least three points, or --ward with a name.</source>
        <translation>Mae angen o leiaf dri phwynt ar ardal, neu --ward gydag enw.</translation>
    </message>
    <message>
        <source>--from and --to take London times such as 2026-11-27T21:00, the earlier first.</source>
        <translation>Mae --from a --to yn cymryd amserau Llundain megis 2026-11-27T21:00, a&apos;r cynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>authority %1 saved</source>
        <translation>cadwyd awdurdodiad %1</translation>
    </message>
    <message>
        <source>the authority&apos;s own reference</source>
        <translation>cyfeirnod yr awdurdodiad ei hun</translation>
    </message>
    <message>
        <source>shoulder number of the officer who granted it</source>
        <translation>rhif ysgwydd y swyddog a&apos;i rhoddodd</translation>
    </message>
    <message>
        <source>that officer&apos;s rank, inspector or above</source>
        <translation>rheng y swyddog hwnnw, arolygydd neu uwch</translation>
    </message>
    <message>
        <source>start, London time</source>
        <translation>dechrau, amser Llundain</translation>
    </message>
    <message>
        <source>end, at most 48 hours later</source>
        <translation>diwedd, 48 awr yn ddiweddarach ar y mwyaf</translation>
    </message>
    <message>
        <source>why it is necessary; no names</source>
        <translation>pam y mae&apos;n angenrheidiol; dim enwau</translation>
    </message>
    <message>
        <source>its area as a ring</source>
        <translation>ei ardal fel cylch o bwyntiau</translation>
    </message>
    <message>
        <source>its area as a ward or borough in the file</source>
        <translation>ei ardal fel ward neu fwrdeistref yn y ffeil</translation>
    </message>
    <message>
        <source>Articles 10 and 11 of the Convention were considered</source>
        <translation>ystyriwyd Erthyglau 10 ac 11 o&apos;r Confensiwn</translation>
    </message>
    <message>
        <source>No hotspot set is saved yet: run lantern analyse first.</source>
        <translation>Nid oes set mannau problemus wedi&apos;i chadw eto: rhedwch lantern analyse yn gyntaf.</translation>
    </message>
    <message>
        <source>Writes hotspots (GeoJSON), results (CSV, by operation) or walk actions (CSV) to a file; counts under 5 are suppressed.</source>
        <translation>Yn ysgrifennu mannau problemus (GeoJSON), canlyniadau (CSV, fesul ymgyrch) neu gamau gweithredu teithiau cerdded (CSV) i ffeil; celir niferoedd o dan 5.</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>beth i&apos;w ysgrifennu</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>y ffeil i&apos;w hysgrifennu</translation>
    </message>
    <message>
        <source>The first argument is hotspots, results or actions.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn hotspots, yn results neu&apos;n actions.</translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation>Mae --out ar goll.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>ysgrifennwyd %1</translation>
    </message>
    <message>
        <source>how long; under 30 warns</source>
        <translation>am ba hyd; rhybuddir os yw o dan 30</translation>
    </message>
    <message>
        <source>name of the place</source>
        <translation>enw&apos;r lle</translation>
    </message>
    <message>
        <source>where it began</source>
        <translation>ble y dechreuodd</translation>
    </message>
    <message>
        <source>the way walked</source>
        <translation>y llwybr a gerddwyd</translation>
    </message>
    <message>
        <source>how many women walked</source>
        <translation>faint o fenywod a gerddodd</translation>
    </message>
    <message>
        <source>daylight, dusk, dark or lit_street</source>
        <translation>daylight, dusk, dark neu lit_street</translation>
    </message>
    <message>
        <source>list: only actions past their date, or done and not fed back</source>
        <translation>list: dim ond camau gweithredu sydd wedi mynd heibio eu dyddiad, neu sydd wedi&apos;u gwneud heb roi adborth</translation>
    </message>
    <message>
        <source>advance: which action</source>
        <translation>advance: pa gam gweithredu</translation>
    </message>
    <message>
        <source>advance: in_progress, done, cannot_do or fed_back</source>
        <translation>advance: in_progress, done, cannot_do neu fed_back</translation>
    </message>
    <message>
        <source>advance: what came of it</source>
        <translation>advance: beth ddaeth ohono</translation>
    </message>
    <message>
        <source>advance: why it cannot be done</source>
        <translation>advance: pam na ellir ei wneud</translation>
    </message>
    <message>
        <source>--at takes a time such as 2026-11-20T21:00.</source>
        <translation>Mae --at yn cymryd amser megis 2026-11-20T21:00.</translation>
    </message>
    <message>
        <source>--point or --route is needed, as latitude,longitude.</source>
        <translation>Mae angen --point neu --route, fel lledred,hydred.</translation>
    </message>
    <message>
        <source>--light is daylight, dusk, dark or lit_street.</source>
        <translation>Rhaid i --light fod yn daylight, yn dusk, yn dark neu&apos;n lit_street.</translation>
    </message>
    <message>
        <source>“%1” is no concern: see --help for its form.</source>
        <translation>Nid yw “%1” yn bryder: gweler --help am ei ffurf.</translation>
    </message>
    <message>
        <source>walk %1 saved</source>
        <translation>cadwyd taith gerdded %1</translation>
    </message>
    <message>
        <source>she has not been told</source>
        <translation>ni ddywedwyd wrthi</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>--to is in_progress, done, cannot_do or fed_back.</source>
        <translation>Rhaid i --to fod yn in_progress, yn done, yn cannot_do neu&apos;n fed_back.</translation>
    </message>
    <message>
        <source>No action has that id.</source>
        <translation>Nid oes cam gweithredu â&apos;r ID hwnnw.</translation>
    </message>
    <message>
        <source>action %1 is now %2</source>
        <translation>cam gweithredu %1 bellach: %2</translation>
    </message>
    <message>
        <source>Adds or lists Walk and Talks, and moves their actions on.</source>
        <translation>Yn ychwanegu neu&apos;n rhestru teithiau Walk and Talk, ac yn symud eu camau gweithredu ymlaen.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a plan. lantern plan prints the id of the one it saves.</source>
        <translation>Nid yw “%1” yn ddynodydd cynllun. Mae lantern plan yn argraffu dynodydd yr un y mae’n ei gadw.</translation>
    </message>
    <message>
        <source>the results, with a header row of %1</source>
        <translation>y canlyniadau, gyda rhes bennawd o %1</translation>
    </message>
    <message>
        <source>a concern and its action, as LAT,LON;REASON+REASON[;WHAT;OWNER;DUE;PARTNER]; may be given again</source>
        <translation>pryder a&apos;i gam gweithredu, fel LAT,LON;REASON+REASON[;WHAT;OWNER;DUE;PARTNER]; gellir ei roi eto</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n pryder</numerusform>
            <numerusform>%n bryder</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
        </translation>
    </message>
    <message>
        <source>--kernel is gaussian or quartic.</source>
        <translation>--kernel yw gaussian neu quartic.</translation>
    </message>
    <message>
        <source>--edge is none or diggle.</source>
        <translation>--edge yw none neu diggle.</translation>
    </message>
    <message>
        <source>--extent takes WEST,SOUTH,EAST,NORTH in metres.</source>
        <translation>Mae --extent yn cymryd WEST,SOUTH,EAST,NORTH mewn metrau.</translation>
    </message>
    <message>
        <source>--cell is too small for the extent: over 50 million cells.</source>
        <translation>Mae --cell yn rhy fach i&apos;r ardal: dros 50 miliwn o gelloedd.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie outside the extent.</source>
        <translation>
            <numerusform>Mae %n pwynt y tu allan i&apos;r ardal.</numerusform>
            <numerusform>Mae %n pwynt y tu allan i&apos;r ardal.</numerusform>
            <numerusform>Mae %n o bwyntiau y tu allan i&apos;r ardal.</numerusform>
            <numerusform>Mae %n o bwyntiau y tu allan i&apos;r ardal.</numerusform>
            <numerusform>Mae %n o bwyntiau y tu allan i&apos;r ardal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 × %3 cells from the south-west corner, row by row, in weight per m²</source>
        <translation>%1: %2 × %3 cell o&apos;r gornel dde-orllewinol, fesul rhes, mewn pwysau fesul m²</translation>
    </message>
    <message>
        <source>%1: %2 cells, %3 of them hot at a false discovery rate of 5 %</source>
        <translation>%1: %2 cell, %3 ohonynt yn boeth ar gyfradd darganfod ffug o 5 %</translation>
    </message>
    <message>
        <source>--metres and --days take edges such as 100,200,300.</source>
        <translation>Mae --metres a --days yn cymryd ymylon fel 100,200,300.</translation>
    </message>
    <message>
        <source>within %1 m and %2 days: %3 pairs, %4 expected, p = %5</source>
        <translation>o fewn %1 m a %2 diwrnod: %3 pâr, disgwylid %4, p = %5</translation>
    </message>
    <message>
        <source>%1 learned from, %2 scored on: %3 offences in %4 hexagons, %5 km²</source>
        <translation>dysgwyd o %1, sgoriwyd ar %2: %3 trosedd mewn %4 hecsagon, %5 km²</translation>
    </message>
    <message>
        <source>%1  %2 places  hit rate %3 %  PAI %4  PEI %5  harm captured %6 %  VAWG %7 %</source>
        <translation>%1  %2 lle  cyfradd daro %3 %  PAI %4  PEI %5  niwed a ddaliwyd %6 %  VAWG %7 %</translation>
    </message>
    <message>
        <source>best by PAI: %1; most harm captured: %2</source>
        <translation>gorau yn ôl PAI: %1; mwyaf o niwed a ddaliwyd: %2</translation>
    </message>
    <message>
        <source>months to learn from</source>
        <translation>misoedd i ddysgu ohonynt</translation>
    </message>
    <message>
        <source>later months to score on</source>
        <translation>misoedd diweddarach i sgorio arnynt</translation>
    </message>
    <message>
        <source>share of the area that may be chosen, 0 to 1</source>
        <translation>cyfran o&apos;r ardal y gellir ei dewis, 0 i 1</translation>
    </message>
    <message>
        <source>width of a hexagon, metres</source>
        <translation>lled hecsagon, metrau</translation>
    </message>
    <message>
        <source>bandwidth of the densities, metres</source>
        <translation>lled band y dwyseddau, metrau</translation>
    </message>
    <message>
        <source>offences or counts</source>
        <translation>offences neu counts</translation>
    </message>
    <message>
        <source>--train and --test take months such as 2016-01:2016-09.</source>
        <translation>Mae --train a --test yn cymryd misoedd fel 2016-01:2016-09.</translation>
    </message>
    <message>
        <source>Scores rankings of places and saved sets on what happened later.</source>
        <translation>Yn sgorio rhestrau o leoedd a setiau a gadwyd ar yr hyn a ddigwyddodd wedyn.</translation>
    </message>
    <message>
        <source>which method</source>
        <translation>pa ddull</translation>
    </message>
    <message>
        <source>density: columns x, y, w; gistar: one value per line, row by row; knox: columns x, y, t (metres and days)</source>
        <translation>density: colofnau x, y, w; gistar: un gwerth fesul llinell, fesul rhes; knox: colofnau x, y, t (metrau a diwrnodau)</translation>
    </message>
    <message>
        <source>density, gistar: the file to write, one value per line</source>
        <translation>density, gistar: y ffeil i&apos;w hysgrifennu, un gwerth fesul llinell</translation>
    </message>
    <message>
        <source>density: side of a cell, metres</source>
        <translation>density: ochr cell, metrau</translation>
    </message>
    <message>
        <source>density: metres, or likelihood to have it chosen</source>
        <translation>density: metrau, neu likelihood i&apos;w ddewis</translation>
    </message>
    <message>
        <source>density: gaussian or quartic</source>
        <translation>density: gaussian neu quartic</translation>
    </message>
    <message>
        <source>density: WEST,SOUTH,EAST,NORTH, metres; rows go from south to north</source>
        <translation>density: WEST,SOUTH,EAST,NORTH, metrau; mae&apos;r rhesi&apos;n mynd o&apos;r de i&apos;r gogledd</translation>
    </message>
    <message>
        <source>density: none or diggle, over the extent</source>
        <translation>density: none neu diggle, dros yr ardal</translation>
    </message>
    <message>
        <source>gistar: how many values make a row</source>
        <translation>gistar: faint o werthoedd sy&apos;n gwneud rhes</translation>
    </message>
    <message>
        <source>knox: upper edges of the distance bands, each from 0, inclusive</source>
        <translation>knox: ymylon uchaf y bandiau pellter, pob un o 0, yn gynhwysol</translation>
    </message>
    <message>
        <source>knox: upper edges of the time bands, each from 0, inclusive</source>
        <translation>knox: ymylon uchaf y bandiau amser, pob un o 0, yn gynhwysol</translation>
    </message>
    <message>
        <source>gistar, knox: how many random permutations</source>
        <translation>gistar, knox: faint o drynewidiadau ar hap</translation>
    </message>
    <message>
        <source>gistar, knox: seed of the permutations</source>
        <translation>gistar, knox: hedyn y trynewidiadau</translation>
    </message>
    <message>
        <source>These places look like latitude and longitude: they are taken for metres. Project them first, to the British National Grid for instance.</source>
        <translation>Mae&apos;r lleoedd hyn yn edrych fel lledred a hydred: cânt eu cymryd fel metrau. Tafluniwch nhw yn gyntaf, i Grid Cenedlaethol Prydain er enghraifft.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lie at 0, 0, which stands for a missing place in many files.</source>
        <translation>
            <numerusform>Mae %n pwynt yn 0, 0, sy&apos;n golygu lle coll mewn llawer o ffeiliau.</numerusform>
            <numerusform>Mae %n pwynt yn 0, 0, sy&apos;n golygu lle coll mewn llawer o ffeiliau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn 0, 0, sy&apos;n golygu lle coll mewn llawer o ffeiliau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn 0, 0, sy&apos;n golygu lle coll mewn llawer o ffeiliau.</numerusform>
            <numerusform>Mae %n o bwyntiau yn 0, 0, sy&apos;n golygu lle coll mewn llawer o ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works out kernel density, Getis-Ord Gi* or the Knox test from plain CSV.</source>
        <translation>Yn cyfrifo dwysedd cnewyllyn, Gi* Getis-Ord neu brawf Knox o CSV plaen.</translation>
    </message>
    <message>
        <source>The first argument is density, gistar or knox.</source>
        <translation>Y ddadl gyntaf yw density, gistar neu knox.</translation>
    </message>
    <message>
        <source>score rankings of places on later months</source>
        <translation>sgorio rhestrau o leoedd ar fisoedd diweddarach</translation>
    </message>
    <message>
        <source>kernel density, Gi* and the Knox test from plain CSV</source>
        <translation>dwysedd cnewyllyn, Gi* a phrawf Knox o CSV plaen</translation>
    </message>
    <message>
        <source>--%1 takes a number above 0.</source>
        <translation>Mae --%1 yn cymryd rhif uwchlaw 0.</translation>
    </message>
    <message>
        <source>harm (days, Cambridge index), count, or a table that was imported</source>
        <translation>harm (dyddiau, mynegai Caergrawnt), count, neu dabl a fewnforiwyd</translation>
    </message>
    <message>
        <source>the same as --weight</source>
        <translation>yr un peth â --weight</translation>
    </message>
    <message>
        <source>hexagon, segment (of street), ward, borough or bcu</source>
        <translation>hexagon, segment (o stryd), ward, borough neu bcu</translation>
    </message>
    <message>
        <source>--unit is hexagon, segment, ward, borough or bcu.</source>
        <translation>Mae --unit yn hexagon, segment, ward, borough neu bcu.</translation>
    </message>
    <message>
        <source>There is no table of weights called “%1” in this file. It has: %2. Import the table first.</source>
        <translation>Nid oes tabl pwysau o&apos;r enw “%1” yn y ffeil hon. Mae ganddi: %2. Mewnforiwch y tabl yn gyntaf.</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 places of %5 (%6)</source>
        <translation>%1: %2 i %3, %4 lle o %5 (%6)</translation>
    </message>
    <message>
        <source>%1 to %2: %3 reports and %4 offences in hexagons of %5 m; %6 reports elsewhere</source>
        <translation>%1 hyd %2: %3 adroddiad a %4 trosedd mewn hecsagonau o %5 m; %6 adroddiad mewn mannau eraill</translation>
    </message>
    <message>
        <source>a count is under 5, so no figure is given</source>
        <translation>mae cyfrif o dan 5, felly ni roddir ffigur</translation>
    </message>
    <message>
        <source>--reports is all, streetsafe or walks.</source>
        <translation>Mae --reports yn all, streetsafe neu walks.</translation>
    </message>
    <message>
        <source>Holds what the public reports against what is recorded, place by place.</source>
        <translation>Yn cymharu&apos;r hyn y mae&apos;r cyhoedd yn ei adrodd â&apos;r hyn a gofnodir, fesul lle.</translation>
    </message>
    <message>
        <source>first month; all that both sides reach if absent</source>
        <translation>y mis cyntaf; popeth y mae&apos;r ddwy ochr yn ei gyrraedd os yw&apos;n absennol</translation>
    </message>
    <message>
        <source>all, streetsafe or walks</source>
        <translation>all, streetsafe neu walks</translation>
    </message>
    <message>
        <source>upper edges of the distance bands, each from 0, inclusive</source>
        <translation>ymylon uchaf y bandiau pellter, pob un o 0, yn gynhwysol</translation>
    </message>
    <message>
        <source>upper edges of the time bands, each from 0, inclusive</source>
        <translation>ymylon uchaf y bandiau amser, pob un o 0, yn gynhwysol</translation>
    </message>
    <message>
        <source>one offence class; all violence against women and girls if absent</source>
        <translation>un dosbarth o drosedd; pob trais yn erbyn menywod a merched os yw&apos;n absennol</translation>
    </message>
    <message>
        <source>the day whose risk is wanted; today if absent</source>
        <translation>y diwrnod y mae angen ei risg; heddiw os yw&apos;n absennol</translation>
    </message>
    <message>
        <source>how many random permutations</source>
        <translation>faint o drynewidiadau ar hap</translation>
    </message>
    <message>
        <source>seed of the permutations</source>
        <translation>hedyn y trynewidiadau</translation>
    </message>
    <message>
        <source>No offence class of this file is named “%1”.</source>
        <translation>Nid oes dosbarth o drosedd o&apos;r enw “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 offences whose day is known, %4 by month only, %5 of too many days</source>
        <translation>%1 hyd %2: %3 trosedd y mae eu diwrnod yn hysbys, %4 yn ôl mis yn unig, %5 â gormod o ddiwrnodau posibl</translation>
    </message>
    <message>
        <source>within %1 m and %2 days: %3 pairs, %4 expected, p = %5%6</source>
        <translation>o fewn %1 m a %2 diwrnod: %3 pâr, disgwylid %4, p = %5%6</translation>
    </message>
    <message>
        <source>, near repeat</source>
        <translation>, ailadrodd agos</translation>
    </message>
    <message numerus="yes">
        <source>on %1: elevated risk round %n place(s)</source>
        <translation>
            <numerusform>ar %1: risg uwch o amgylch %n lle</numerusform>
            <numerusform>ar %1: risg uwch o amgylch %n lle</numerusform>
            <numerusform>ar %1: risg uwch o amgylch %n o leoedd</numerusform>
            <numerusform>ar %1: risg uwch o amgylch %n o leoedd</numerusform>
            <numerusform>ar %1: risg uwch o amgylch %n o leoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests for near repeats and tells where the risk is elevated now.</source>
        <translation>Yn profi am ailadrodd agos ac yn dweud ble mae&apos;r risg yn uwch nawr.</translation>
    </message>
    <message>
        <source>ranked places, what was done there and what was decided</source>
        <translation>lleoedd yn ôl safle, yr hyn a wnaed yno a&apos;r hyn a benderfynwyd</translation>
    </message>
    <message>
        <source>published monthly counts of a ward, a borough or London</source>
        <translation>cyfrifon misol cyhoeddedig ward, bwrdeistref neu Lundain</translation>
    </message>
    <message>
        <source>a borough by name; the force, or London, if absent</source>
        <translation>bwrdeistref yn ôl enw; yr heddlu, neu Lundain, os na roddir un</translation>
    </message>
    <message>
        <source>with --series: a ward by its code</source>
        <translation>gyda --series: ward yn ôl ei chod</translation>
    </message>
    <message>
        <source>places, where no set is saved</source>
        <translation>lleoedd, lle nad oes set wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>writes it as PDF</source>
        <translation>yn ei ysgrifennu fel PDF</translation>
    </message>
    <message>
        <source>writes it as CSV; counts under 5 suppressed</source>
        <translation>yn ei ysgrifennu fel CSV; cyfrifon dan 5 wedi&apos;u celu</translation>
    </message>
    <message>
        <source>%1  %2  %3 offences (%4)  %5 of %6 visits  %7</source>
        <translation>%1  %2  %3 o droseddau (%4)  %5 o %6 ymweliad  %7</translation>
    </message>
    <message>
        <source>%1 is no set&apos;s id.</source>
        <translation>Nid yw %1 yn ddynodydd set.</translation>
    </message>
    <message>
        <source>There is no such series in this file: import the published counts by ward and month first.</source>
        <translation>Nid oes cyfres o&apos;r fath yn y ffeil hon: mewnforiwch y cyfrifon cyhoeddedig yn ôl ward a mis yn gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s)</source>
        <translation>
            <numerusform>%1: %n mis</numerusform>
            <numerusform>%1: %n mis</numerusform>
            <numerusform>%1: %n mis</numerusform>
            <numerusform>%1: %n mis</numerusform>
            <numerusform>%1: %n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>months to score one after the other, each from those before it</source>
        <translation>misoedd i&apos;w sgorio un ar ôl y llall, pob un o&apos;r rhai o&apos;i flaen</translation>
    </message>
    <message>
        <source>months to learn from at each step</source>
        <translation>misoedd i ddysgu ohonynt ar bob cam</translation>
    </message>
    <message>
        <source>months to score at each step</source>
        <translation>misoedd i&apos;w sgorio ar bob cam</translation>
    </message>
    <message>
        <source>writes each step of each method; counts under 5 suppressed</source>
        <translation>yn ysgrifennu pob cam o bob dull; cyfrifon dan 5 wedi&apos;u celu</translation>
    </message>
    <message>
        <source>--walk-forward takes months such as 2016-10:2016-12.</source>
        <translation>Mae --walk-forward yn cymryd misoedd fel 2016-10:2016-12.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of %1 months learned from and %2 scored, in %3 hexagons, %4 km²; the mean, and the least and most of the steps</source>
        <translation>
            <numerusform>%n cam o %1 mis y dysgir ohonynt a %2 a sgorir, mewn %3 hecsagon, %4 km²; y cymedr, a&apos;r lleiaf a&apos;r mwyaf o&apos;r camau</numerusform>
            <numerusform>%n cam o %1 mis y dysgir ohonynt a %2 a sgorir, mewn %3 hecsagon, %4 km²; y cymedr, a&apos;r lleiaf a&apos;r mwyaf o&apos;r camau</numerusform>
            <numerusform>%n cam o %1 mis y dysgir ohonynt a %2 a sgorir, mewn %3 hecsagon, %4 km²; y cymedr, a&apos;r lleiaf a&apos;r mwyaf o&apos;r camau</numerusform>
            <numerusform>%n cam o %1 mis y dysgir ohonynt a %2 a sgorir, mewn %3 hecsagon, %4 km²; y cymedr, a&apos;r lleiaf a&apos;r mwyaf o&apos;r camau</numerusform>
            <numerusform>%n cam o %1 mis y dysgir ohonynt a %2 a sgorir, mewn %3 hecsagon, %4 km²; y cymedr, a&apos;r lleiaf a&apos;r mwyaf o&apos;r camau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 step(s)  hit rate % %3  PAI %4  PEI %5  harm captured % %6</source>
        <translation>%1  %2 cam  cyfradd daro % %3  PAI %4  PEI %5  niwed a ddaliwyd % %6</translation>
    </message>
    <message>
        <source>* a baseline</source>
        <translation>* llinell sylfaen</translation>
    </message>
    <message>
        <source>%1 on %2: hit rate %3 %, PAI %4</source>
        <translation>%1 ar %2: cyfradd daro %3 %, PAI %4</translation>
    </message>
    <message>
        <source>%1: no later data yet</source>
        <translation>%1: dim data diweddarach eto</translation>
    </message>
    <message>
        <source>what to do; list if absent</source>
        <translation>beth i’w wneud; list os yn absennol</translation>
    </message>
    <message>
        <source>which offences; a filter by name</source>
        <translation>pa droseddau; hidlydd yn ôl enw</translation>
    </message>
    <message>
        <source>how far apart two linked offences may be</source>
        <translation>pa mor bell ar wahân y gall dwy drosedd gysylltiedig fod</translation>
    </message>
    <message>
        <source>how long between them</source>
        <translation>faint o amser rhyngddynt</translation>
    </message>
    <message>
        <source>least strength of a link, 0.05 to 0.9999</source>
        <translation>cryfder lleiaf cysylltiad, 0.05 i 0.9999</translation>
    </message>
    <message>
        <source>least offences of a series</source>
        <translation>nifer lleiaf y troseddau mewn cyfres</translation>
    </message>
    <message>
        <source>list: how many</source>
        <translation>list: faint</translation>
    </message>
    <message>
        <source>who decides: a role or a shoulder number</source>
        <translation>pwy sy’n penderfynu: rôl neu rif ysgwydd</translation>
    </message>
    <message>
        <source>why: the pattern, never a name of a victim or a suspect</source>
        <translation>pam: y patrwm, byth enw dioddefwr na’r sawl a ddrwgdybir</translation>
    </message>
    <message>
        <source>accept: who works on it</source>
        <translation>accept: pwy sy’n gweithio arni</translation>
    </message>
    <message>
        <source>accept: when it is looked at again; in 28 days if absent</source>
        <translation>accept: pryd yr edrychir arni eto; ymhen 28 diwrnod os yn absennol</translation>
    </message>
    <message>
        <source>No offences match this filter in these months.</source>
        <translation>Nid oes trosedd yn cyfateb i’r hidlydd hwn yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>No two of these offences are linked at %1: the strongest pair reaches %2.</source>
        <translation>Nid oes dwy o’r troseddau hyn wedi’u cysylltu ar %1: mae’r pâr cryfaf yn cyrraedd %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) known only to the month: hours are not in this data, days are coarse</source>
        <translation>
            <numerusform>%n trosedd y gwyddys ei mis yn unig: nid yw’r oriau yn y data, a bras yw’r dyddiau</numerusform>
            <numerusform>%n drosedd y gwyddys ei mis yn unig: nid yw’r oriau yn y data, a bras yw’r dyddiau</numerusform>
            <numerusform>%n drosedd y gwyddys eu mis yn unig: nid yw’r oriau yn y data, a bras yw’r dyddiau</numerusform>
            <numerusform>%n trosedd y gwyddys eu mis yn unig: nid yw’r oriau yn y data, a bras yw’r dyddiau</numerusform>
            <numerusform>%n throsedd y gwyddys eu mis yn unig: nid yw’r oriau yn y data, a bras yw’r dyddiau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offences, %2 pairs within reach, %3 links, %4 possible series</source>
        <translation>%1 trosedd, %2 pâr o fewn cyrraedd, %3 cysylltiad, %4 cyfres bosibl</translation>
    </message>
    <message>
        <source>More than one series begins with “%1”.</source>
        <translation>Mae mwy nag un gyfres yn dechrau â “%1”.</translation>
    </message>
    <message>
        <source>No series has that id under this filter, reach and months: run `lantern series` with the same options to see them.</source>
        <translation>Nid oes gan gyfres y dynodydd hwnnw o dan yr hidlydd, y cyrhaeddiad a’r misoedd hyn: rhedwch `lantern series` â’r un opsiynau i’w gweld.</translation>
    </message>
    <message>
        <source>series %1 is now %2: %3</source>
        <translation>mae cyfres %1 bellach yn %2: %3</translation>
    </message>
    <message>
        <source>Puts forward offences that may be one series, by place, time and behaviour, and keeps what is decided on them.</source>
        <translation>Yn cynnig troseddau a all fod yn un gyfres, yn ôl lle, amser ac ymddygiad, ac yn cadw’r hyn a benderfynir amdanynt.</translation>
    </message>
    <message>
        <source>The first argument is list, accept, reject, park or reopen.</source>
        <translation>Y ddadl gyntaf yw list, accept, reject, park neu reopen.</translation>
    </message>
    <message>
        <source>A decision takes the id of one series, and list takes none.</source>
        <translation>Mae penderfyniad yn cymryd dynodydd un gyfres, ac nid yw list yn cymryd yr un.</translation>
    </message>
    <message>
        <source>test for near repeats; where the risk is elevated now</source>
        <translation>profi am ailadrodd agos; ble mae&apos;r risg yn uwch nawr</translation>
    </message>
    <message>
        <source>hold the public&apos;s reports against recorded crime</source>
        <translation>cymharu adroddiadau&apos;r cyhoedd â throseddau a gofnodwyd</translation>
    </message>
    <message>
        <source>list offences that may be one series, decide on them</source>
        <translation>rhestru troseddau a all fod yn un gyfres, a phenderfynu arnynt</translation>
    </message>
    <message>
        <source>write the tasking table or a monthly series (PDF, CSV)</source>
        <translation>ysgrifennu&apos;r tabl tasgio neu gyfres fisol (PDF, CSV)</translation>
    </message>
    <message>
        <source>total, density (of hexagons the kernel density at their middle, of others per km² or 100 m of street) or, of hexagons, gistar</source>
        <translation>total, density (ar gyfer hecsagonau, y dwysedd cnewyllyn yn eu canol; i eraill fesul km² neu 100 m o stryd) neu, ar gyfer hecsagonau, gistar</translation>
    </message>
    <message>
        <source>of the kernel density, metres; 0 for the likeliest</source>
        <translation>y dwysedd cnewyllyn, mewn metrau; 0 am y mwyaf tebygol</translation>
    </message>
    <message>
        <source>adds z of Gi* and its q to each hexagon</source>
        <translation>yn ychwanegu z Gi* a&apos;i q at bob hecsagon</translation>
    </message>
    <message>
        <source>adds each hexagon&apos;s class over so many parts of the period: persistent, emerging, former or intermittent</source>
        <translation>yn ychwanegu dosbarth pob hecsagon dros gynifer o rannau o&apos;r cyfnod: persistent, emerging, former neu intermittent</translation>
    </message>
    <message>
        <source>all, night (20:00 to 04:00), day, or like “fri 20-04, sat 20-02”</source>
        <translation>all, night (20:00 i 04:00), day, neu fel “fri 20-04, sat 20-02”</translation>
    </message>
    <message>
        <source>--rank is total, density or gistar.</source>
        <translation>total, density neu gistar yw --rank.</translation>
    </message>
    <message>
        <source>Gi* and its classes are of hexagons: leave --unit out.</source>
        <translation>Mae Gi* a&apos;i ddosbarthiadau&apos;n perthyn i hecsagonau: hepgorwch --unit.</translation>
    </message>
    <message>
        <source>--hours is all, night, day, or like “fri 20-04, sat 20-02”.</source>
        <translation>all, night, day, neu fel “fri 20-04, sat 20-02” yw --hours.</translation>
    </message>
    <message>
        <source>Solves a public instance of the team orienteering problem with time windows, on one thread, and checks the answer.</source>
        <translation>Yn datrys enghraifft gyhoeddus o&apos;r broblem cyfeiriannu tîm â ffenestri amser, ar un edefyn, ac yn gwirio&apos;r ateb.</translation>
    </message>
    <message>
        <source>an instance: Solomon&apos;s or Cordeau&apos;s, as text</source>
        <translation>enghraifft: un Solomon neu Cordeau, fel testun</translation>
    </message>
    <message>
        <source>how many teams</source>
        <translation>faint o dimau</translation>
    </message>
    <message>
        <source>how long to search, wall time</source>
        <translation>pa mor hir i chwilio, amser cloc</translation>
    </message>
    <message>
        <source>seed of the search</source>
        <translation>hedyn y chwiliad</translation>
    </message>
    <message>
        <source>profit %1 in %2 s</source>
        <translation>elw %1 mewn %2 s</translation>
    </message>
    <message>
        <source>solve a public instance of the planner&apos;s problem</source>
        <translation>datrys enghraifft gyhoeddus o broblem y cynllunydd</translation>
    </message>
    <message>
        <source>Why each visit:</source>
        <translation>Pam pob ymweliad:</translation>
    </message>
    <message>
        <source>Why not:</source>
        <translation>Pam ddim:</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Hotspots visited</source>
        <translation>Mannau problemus yr ymwelir â hwy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Officers&apos; hours</source>
        <translation>Oriau swyddogion</translation>
    </message>
    <message>
        <source>Under way, km</source>
        <translation>Ar y ffordd, km</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Rheolau a dorrwyd</translation>
    </message>
    <message>
        <source>Worth per officer&apos;s hour</source>
        <translation>Gwerth fesul awr swyddog</translation>
    </message>
    <message>
        <source>One more team, hour by hour:</source>
        <translation>Un tîm yn fwy, fesul awr:</translation>
    </message>
    <message>
        <source>says why each visit is where and when it is, and why not elsewhere</source>
        <translation>yn dweud pam mae pob ymweliad lle y mae a phryd y mae, a pham nad yn rhywle arall</translation>
    </message>
    <message>
        <source>compares instead of saving: more-team, fewer-team, more-pair, fewer-pair, verona, later:MINUTES, earlier:MINUTES, with commas between</source>
        <translation>yn cymharu yn lle cadw: more-team, fewer-team, more-pair, fewer-pair, verona, later:MINUTES, earlier:MINUTES, gyda chomas rhyngddynt</translation>
    </message>
    <message>
        <source>Worth against the plan</source>
        <translation>Gwerth yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Of its own full worth, %</source>
        <translation>O&apos;i werth llawn ei hun, %</translation>
    </message>
    <message>
        <source>Hotspots at target dose</source>
        <translation>Mannau problemus ar y dos targed</translation>
    </message>
    <message>
        <source>Never alone over two hours</source>
        <translation>Byth heb neb dros ddwy awr</translation>
    </message>
    <message>
        <source>Predictability, 0 to 1</source>
        <translation>Rhagweladwyedd, 0 i 1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>--%1: the set has no hotspot “%2”.</source>
        <translation>--%1: nid oes man problemus “%2” yn y set.</translation>
    </message>
    <message>
        <source>“%1” is no time of the day, as 23:30 is.</source>
        <translation>Nid yw “%1” yn amser o&apos;r dydd, fel y mae 23:30.</translation>
    </message>
    <message>
        <source>%1 is outside the shift, which is from %2 to %3.</source>
        <translation>Mae %1 y tu allan i&apos;r shifft, sydd o %2 hyd %3.</translation>
    </message>
    <message>
        <source>“%1;%2” is no easting and northing.</source>
        <translation>Nid yw “%1;%2” yn ddwyreiniad a gogleddiad.</translation>
    </message>
    <message>
        <source>“%1” has not six parts.</source>
        <translation>Nid oes chwe rhan i “%1”.</translation>
    </message>
    <message>
        <source>“%1” has not three parts, and three more of each place.</source>
        <translation>Nid oes i “%1” dair rhan, a thair arall ar gyfer pob lle.</translation>
    </message>
    <message>
        <source>A hotspot cannot be forbidden and asked for every two hours.</source>
        <translation>Ni ellir gwahardd man problemus a gofyn amdano bob dwy awr.</translation>
    </message>
    <message>
        <source>--loss takes a number of per cent from 0 to %1.</source>
        <translation>Mae --loss yn cymryd nifer y cant o 0 hyd %1.</translation>
    </message>
    <message>
        <source>hotspots, by rank or key, where somebody is at least every two hours</source>
        <translation>mannau problemus, yn ôl safle neu allwedd, lle mae rhywun o leiaf bob dwy awr</translation>
    </message>
    <message>
        <source>hotspots, by rank or key, where nobody goes</source>
        <translation>mannau problemus, yn ôl safle neu allwedd, lle nad oes neb yn mynd</translation>
    </message>
    <message>
        <source>a thing to be done at a place: between which times to be there, for how many minutes; as often as there are duties</source>
        <translation>rhywbeth i&apos;w wneud mewn lle: rhwng pa amserau i fod yno, am faint o funudau; mor aml ag y mae dyletswyddau</translation>
    </message>
    <message>
        <source>when and where the breaks of all teams that work over six hours are: for how many minutes, between which times, and at which places (whichever costs a team least; where the team starts, if none is named)</source>
        <translation>pryd a ble mae egwyliau pob tîm sy&apos;n gweithio dros chwe awr: am faint o funudau, rhwng pa amserau, ac ym mha leoedd (pa un bynnag sy&apos;n costio leiaf i dîm; lle mae&apos;r tîm yn dechrau, os na enwir yr un)</translation>
    </message>
    <message>
        <source>visits to one hotspot, at most; 4 if absent</source>
        <translation>ymweliadau ag un man problemus, ar y mwyaf; 4 os nas rhoddir</translation>
    </message>
    <message>
        <source>minutes after which a repeat visit is worth half of a first; 60 if absent</source>
        <translation>munudau nes bod ail ymweliad yn werth hanner un cyntaf; 60 os nas rhoddir</translation>
    </message>
    <message>
        <source>per cent of the worth that may be given to be harder to foresee; 2 if absent</source>
        <translation>y cant o&apos;r gwerth y gellir ei roi er mwyn bod yn anos ei ragweld; 2 os nas rhoddir</translation>
    </message>
    <message>
        <source>uniform teams without a pair that go by vehicle</source>
        <translation>timau mewn lifrai heb bâr sy&apos;n mynd mewn cerbyd</translation>
    </message>
    <message>
        <source>how long to look for a better plan, in steps of the search; 800 if absent</source>
        <translation>pa mor hir i chwilio am gynllun gwell, mewn camau o&apos;r chwiliad; 800 os nas rhoddir</translation>
    </message>
    <message>
        <source>and how long at most; the plan then hangs on the machine</source>
        <translation>a pha mor hir ar y mwyaf; mae&apos;r cynllun wedyn yn dibynnu ar y peiriant</translation>
    </message>
    <message>
        <source>--%1: “%2” is no place in Great Britain of the form NAME;EASTING;NORTHING or TEAM;NAME;EASTING;NORTHING.</source>
        <translation>--%1: nid yw “%2” yn lle ym Mhrydain Fawr ar y ffurf ENW;DWYREINIAD;GOGLEDDIAD neu TÎM;ENW;DWYREINIAD;GOGLEDDIAD.</translation>
    </message>
    <message>
        <source>where the teams set out; with a team&apos;s name before it (&quot;Team 1;…&quot;) where that team does; the middle of the densest hotspots if absent</source>
        <translation>o ble mae&apos;r timau&apos;n cychwyn; gydag enw tîm o&apos;i flaen (&quot;Team 1;…&quot;) o ble mae&apos;r tîm hwnnw&apos;n cychwyn; canol y mannau problemus dwysaf os nas rhoddir</translation>
    </message>
    <message>
        <source>where they finish; where they set out if absent</source>
        <translation>lle maent yn gorffen; lle maent yn cychwyn os nas rhoddir</translation>
    </message>
    <message>
        <source>%1 (%2), from %3 to %4</source>
        <translation>%1 (%2), o %3 hyd %4</translation>
    </message>
    <message>
        <source>Predictability: not known, no earlier night of the last %1 days to compare with</source>
        <translation>Rhagweladwyedd: anhysbys, dim noson gynharach o&apos;r %1 diwrnod diwethaf i gymharu â hi</translation>
    </message>
    <message>
        <source>Predictability: %1 (0 to 1), %2 of %3 visits as on earlier nights</source>
        <translation>Rhagweladwyedd: %1 (0 i 1), %2 o %3 ymweliad fel ar nosweithiau cynharach</translation>
    </message>
    <message>
        <source>At least %1 % of the best possible</source>
        <translation>O leiaf %1 % o&apos;r gorau posibl</translation>
    </message>
    <message>
        <source>proves how much of the best possible plan there is; takes up to 20 seconds</source>
        <translation>yn profi faint o&apos;r cynllun gorau posibl sydd yma; yn cymryd hyd at 20 eiliad</translation>
    </message>
    <message>
        <source>The plan has no team “%1”.</source>
        <translation>Nid oes tîm “%1” yn y cynllun.</translation>
    </message>
    <message>
        <source>%1, %2 m from its street</source>
        <translation>%1, %2 m o&apos;i stryd</translation>
    </message>
    <message>
        <source>ways that nobody walks: subway, towpath, unlit, with commas between</source>
        <translation>llwybrau nad oes neb yn eu cerdded: subway, towpath, unlit, gyda chomas rhyngddynt</translation>
    </message>
    <message>
        <source>--avoid takes %1, with commas between, and not “%2”.</source>
        <translation>Mae --avoid yn cymryd %1, gyda chomas rhyngddynt, ac nid “%2”.</translation>
    </message>
    <message>
        <source>%1 of %2 hotspots are within reach tonight; %3</source>
        <translation>Mae %1 o %2 man problemus o fewn cyrraedd heno; %3</translation>
    </message>
    <message>
        <source>advance: how she was told: letter, phone, in_person or partner</source>
        <translation>advance: sut y dywedwyd wrthi: letter, phone, in_person neu partner</translation>
    </message>
    <message>
        <source>--how is letter, phone, in_person or partner.</source>
        <translation>Rhaid i --how fod yn letter, yn phone, yn in_person neu&apos;n partner.</translation>
    </message>
    <message>
        <source>Several venues are called “%1”: give the licence or the id.</source>
        <translation>Mae sawl lleoliad o&apos;r enw “%1”: rhowch y drwydded neu&apos;r dynodydd.</translation>
    </message>
    <message>
        <source>No venue of the register is called “%1”: see lantern venue list.</source>
        <translation>Nid oes lleoliad o&apos;r enw “%1” yn y gofrestr: gweler lantern venue list.</translation>
    </message>
    <message>
        <source>No officer has the shoulder number %1: add one with lantern officer add.</source>
        <translation>Nid oes swyddog â&apos;r rhif ysgwydd %1: ychwanegwch un gyda lantern officer add.</translation>
    </message>
    <message>
        <source>session %1 saved</source>
        <translation>cadwyd sesiwn %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>heb ddiwedd</translation>
    </message>
    <message>
        <source>%1  %2: %3 needed, %4 hold it, %5 missing</source>
        <translation>%1  %2: mae angen %3, mae gan %4, mae %5 ar goll</translation>
    </message>
    <message>
        <source>%1  %2: %3 until %4</source>
        <translation>%1  %2: %3 tan %4</translation>
    </message>
    <message>
        <source>%1 % of the harm lies within %2 m of %3 trained venues</source>
        <translation>mae %1 % o&apos;r niwed o fewn %2 m i %3 lleoliad hyfforddedig</translation>
    </message>
    <message>
        <source>  %1: %2 % with it</source>
        <translation>  %1: %2 % gydag ef</translation>
    </message>
    <message>
        <source>the hotspots of a saved set; the newest if absent</source>
        <translation>mannau problemus set a gadwyd; y ddiweddaraf os nas rhoddir</translation>
    </message>
    <message>
        <source>with a set: some of its hotspots</source>
        <translation>gyda set: rhai o&apos;i mannau problemus</translation>
    </message>
    <message>
        <source>all round a place: a name of the map, or a grid reference</source>
        <translation>popeth o amgylch lle: enw oddi ar y map, neu gyfeirnod grid</translation>
    </message>
    <message>
        <source>with --site: metres</source>
        <translation>gyda --site: metrau</translation>
    </message>
    <message>
        <source>the places that its plans visited, since its first shift: vigilant, verona, protective_security, event or other</source>
        <translation>y lleoedd yr ymwelodd ei chynlluniau â hwy, ers ei shifft gyntaf: vigilant, verona, protective_security, event neu other</translation>
    </message>
    <message>
        <source>months, or days where offences have them</source>
        <translation>misoedd, neu ddyddiau lle mae gan droseddau rai</translation>
    </message>
    <message>
        <source>later months or days</source>
        <translation>misoedd neu ddyddiau diweddarach</translation>
    </message>
    <message>
        <source>only offences against women and girls</source>
        <translation>troseddau yn erbyn menywod a merched yn unig</translation>
    </message>
    <message>
        <source>ring in which offences may turn up instead; 0 for none</source>
        <translation>cylch y gall troseddau ymddangos ynddo yn lle hynny; 0 am ddim cylch</translation>
    </message>
    <message>
        <source>comparison areas for each place</source>
        <translation>ardaloedd cymharu ar gyfer pob lle</translation>
    </message>
    <message>
        <source>a comparison area besides those proposed; may be given again</source>
        <translation>ardal gymharu yn ychwanegol at y rhai a gynigir; gellir ei roi eto</translation>
    </message>
    <message>
        <source>a proposed one that is left out; may be given again</source>
        <translation>un a gynigir sy&apos;n cael ei hepgor; gellir ei roi eto</translation>
    </message>
    <message>
        <source>counts only, which are no effect</source>
        <translation>cyfrifon yn unig, nad ydynt yn effaith</translation>
    </message>
    <message>
        <source>--%1 takes an area as it is listed, such as 3533:-1540.</source>
        <translation>Mae --%1 yn cymryd ardal fel y&apos;i rhestrir, megis 3533:-1540.</translation>
    </message>
    <message>
        <source>--%1 takes months such as 2026-01:2026-06, or days such as 2026-01-05:2026-06-20.</source>
        <translation>Mae --%1 yn cymryd misoedd megis 2026-01:2026-06, neu ddyddiau megis 2026-01-05:2026-06-20.</translation>
    </message>
    <message>
        <source>Say one of --set, --site and --operation.</source>
        <translation>Rhowch un o --set, --site a --operation.</translation>
    </message>
    <message>
        <source>--operation is vigilant, verona, protective_security, event or other.</source>
        <translation>Rhaid i --operation fod yn vigilant, yn verona, yn protective_security, yn event neu&apos;n other.</translation>
    </message>
    <message>
        <source>--set takes the id of a hotspot set.</source>
        <translation>Mae --set yn cymryd dynodydd set mannau problemus.</translation>
    </message>
    <message>
        <source>--ranks takes ranks such as 1,2,5.</source>
        <translation>Mae --ranks yn cymryd safleoedd yn y drefn, megis 1,2,5.</translation>
    </message>
    <message>
        <source>compared with %1  %2  trend distance %3</source>
        <translation>cymharwyd â %1  %2  pellter tuedd %3</translation>
    </message>
    <message numerus="yes">
        <source>and with %n more; --json has them all</source>
        <translation>
            <numerusform>a chyda %n arall; mae --json yn eu rhoi i gyd</numerusform>
            <numerusform>a chyda %n arall; mae --json yn eu rhoi i gyd</numerusform>
            <numerusform>a chyda %n arall; mae --json yn eu rhoi i gyd</numerusform>
            <numerusform>a chyda %n arall; mae --json yn eu rhoi i gyd</numerusform>
            <numerusform>a chyda %n arall; mae --json yn eu rhoi i gyd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2 before  %3 after</source>
        <translation>%1  %2 cynt  %3 wedyn</translation>
    </message>
    <message>
        <source>target</source>
        <translation>targed</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>cymhariaeth</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>cylch</translation>
    </message>
    <message>
        <source>its comparison</source>
        <translation>ei gymhariaeth</translation>
    </message>
    <message>
        <source>weighted displacement difference %1, standard error %2, 95 % %3 to %4</source>
        <translation>gwahaniaeth dadleoli wedi&apos;i bwysoli %1, cyfeiliornad safonol %2, 95 % %3 i %4</translation>
    </message>
    <message>
        <source>rate ratio %1, dispersion %2</source>
        <translation>cymhareb cyfraddau %1, gwasgariad ystadegol %2</translation>
    </message>
    <message>
        <source>Holds what was recorded at some places after something was done there against before, and against comparison areas.</source>
        <translation>Yn cymharu&apos;r hyn a gofnodwyd mewn rhai lleoedd ar ôl gwneud rhywbeth yno â&apos;r hyn a gofnodwyd cynt, ac ag ardaloedd cymharu.</translation>
    </message>
    <message>
        <source>%1: %2 deployments, %3 of %4 visits, since %5</source>
        <translation>%1: %2 anfoniad, %3 o %4 ymweliad, ers %5</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>y cynllun</translation>
    </message>
    <message>
        <source>takes the next step: briefed, live, debriefed or closed</source>
        <translation>yn cymryd y cam nesaf: briefed, live, debriefed neu closed</translation>
    </message>
    <message>
        <source>who takes the step: a shoulder number or a role</source>
        <translation>pwy sy&apos;n cymryd y cam: rhif ysgwydd neu rôl</translation>
    </message>
    <message>
        <source>what one version has otherwise than another</source>
        <translation>yr hyn sy&apos;n wahanol rhwng un fersiwn ac un arall</translation>
    </message>
    <message>
        <source>debrief: what worked</source>
        <translation>ôl-friffio: beth weithiodd</translation>
    </message>
    <message>
        <source>debrief: what did not</source>
        <translation>ôl-friffio: beth na weithiodd</translation>
    </message>
    <message>
        <source>debrief: the reference of intelligence</source>
        <translation>ôl-friffio: cyfeirnod y gudd-wybodaeth</translation>
    </message>
    <message>
        <source>debrief: welfare of officers</source>
        <translation>ôl-friffio: lles swyddogion</translation>
    </message>
    <message>
        <source>reads a GPX track of --team as evidence</source>
        <translation>yn darllen trac GPX --team fel tystiolaeth</translation>
    </message>
    <message>
        <source>with --track: the team&apos;s name</source>
        <translation>gyda --track: enw&apos;r tîm</translation>
    </message>
    <message>
        <source>writes the debrief as PDF</source>
        <translation>yn ysgrifennu&apos;r ôl-friffio fel PDF</translation>
    </message>
    <message>
        <source>writes the debrief as CSV</source>
        <translation>yn ysgrifennu&apos;r ôl-friffio fel CSV</translation>
    </message>
    <message>
        <source>“%1” is no step. Say briefed, live, debriefed or closed.</source>
        <translation>Nid yw “%1” yn gam. Rhowch briefed, live, debriefed neu closed.</translation>
    </message>
    <message>
        <source>Give two versions with a comma between: 2,3.</source>
        <translation>Rhowch ddwy fersiwn gyda choma rhyngddynt: 2,3.</translation>
    </message>
    <message>
        <source>Nothing is otherwise.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>%1: %2 visits, %3 minutes</source>
        <translation>%1: %2 ymweliad, %3 munud</translation>
    </message>
    <message>
        <source>, %1 by track</source>
        <translation>, %1 yn ôl y trac</translation>
    </message>
    <message>
        <source>; missed: %1</source>
        <translation>; collwyd: %1</translation>
    </message>
    <message>
        <source>Shows a plan&apos;s life, takes its next step, records its debrief, reads tracks, and says what changed between versions.</source>
        <translation>Yn dangos hynt cynllun, yn cymryd ei gam nesaf, yn cofnodi ei ôl-friffio, yn darllen traciau, ac yn dweud beth a newidiodd rhwng fersiynau.</translation>
    </message>
    <message>
        <source>--plan ID is needed.</source>
        <translation>Mae angen --plan ID.</translation>
    </message>
    <message>
        <source>event %1 saved: %2</source>
        <translation>cadwyd digwyddiad %1: %2</translation>
    </message>
    <message>
        <source>--crowd takes a number of people.</source>
        <translation>Mae --crowd yn cymryd nifer o bobl.</translation>
    </message>
    <message>
        <source>--area takes points as LAT,LON;LAT,LON;LAT,LON.</source>
        <translation>Mae --area yn cymryd pwyntiau fel LAT,LON;LAT,LON;LAT,LON.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is linked already.</source>
        <translation>Mae&apos;r cynllun wedi&apos;i gysylltu eisoes.</translation>
    </message>
    <message>
        <source>last time, %1: %2</source>
        <translation>y tro diwethaf, %1: %2</translation>
    </message>
    <message>
        <source>which event; template: which template</source>
        <translation>pa ddigwyddiad; template: pa dempled</translation>
    </message>
    <message>
        <source>new: carnival or new_years_eve</source>
        <translation>new: carnival neu new_years_eve</translation>
    </message>
    <message>
        <source>new, again: its first day; plan: make a plan from --plan for that night</source>
        <translation>new, again: ei ddiwrnod cyntaf; plan: llunio cynllun o --plan ar gyfer y noson honno</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>beth yw ei enw</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>ble y mae</translation>
    </message>
    <message>
        <source>people expected at its fullest</source>
        <translation>y nifer o bobl a ddisgwylir pan fydd ar ei lawnaf</translation>
    </message>
    <message>
        <source>its footprint as a ring</source>
        <translation>ei ôl troed fel cylch o bwyntiau</translation>
    </message>
    <message>
        <source>its footprint as a street or park in the file</source>
        <translation>ei ôl troed fel stryd neu barc yn y ffeil</translation>
    </message>
    <message>
        <source>with --around: so far beyond it</source>
        <translation>gyda --around: mor bell â hyn y tu hwnt iddo</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>beth aeth yn dda</translation>
    </message>
    <message>
        <source>what to change next time</source>
        <translation>beth i&apos;w newid y tro nesaf</translation>
    </message>
    <message>
        <source>plan: which plan to link</source>
        <translation>plan: pa gynllun i&apos;w gysylltu</translation>
    </message>
    <message>
        <source>template: keeps a text of your own; an empty file goes back to the built-in</source>
        <translation>template: yn cadw testun o&apos;ch eiddo eich hun; mae ffeil wag yn mynd yn ôl at yr un cynwysedig</translation>
    </message>
    <message>
        <source>report: the after-action report as PDF</source>
        <translation>report: yr adroddiad ar ôl y gweithredu fel PDF</translation>
    </message>
    <message>
        <source>report: the counts as CSV; under 5 suppressed</source>
        <translation>report: y cyfrifon fel CSV; rhai dan 5 wedi&apos;u celu</translation>
    </message>
    <message>
        <source>Plans events from a template or from last time, links their patrol plans, and writes the after-action report.</source>
        <translation>Yn cynllunio digwyddiadau o dempled neu o&apos;r tro diwethaf, yn cysylltu eu cynlluniau patrôl, ac yn ysgrifennu&apos;r adroddiad ar ôl y gweithredu.</translation>
    </message>
    <message>
        <source>The first argument is new, again, set, list, plan, report or template.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn new, yn again, yn set, yn list, yn plan, yn report neu&apos;n template.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n gwaith)</numerusform>
            <numerusform>%1 (%n waith)</numerusform>
            <numerusform>%1 (%n gwaith)</numerusform>
            <numerusform>%1 (%n gwaith)</numerusform>
            <numerusform>%1 (%n gwaith)</numerusform>
        </translation>
    </message>
    <message>
        <source>what each operation has done, by operation, borough and month</source>
        <translation>yr hyn y mae pob ymgyrch wedi&apos;i wneud, fesul ymgyrch, bwrdeistref a mis</translation>
    </message>
    <message>
        <source>site %1 saved: %2, %3</source>
        <translation>cadwyd safle %1: %2, %3</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>cyfnod %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>footage %1 of %2 at %3: awaited, kept until %4%5</source>
        <translation>lluniau fideo %1, o %2, yn %3: disgwylir amdanynt, cedwir hyd %4%5</translation>
    </message>
    <message>
        <source> (overwritten)</source>
        <translation> (trosysgrifwyd)</translation>
    </message>
    <message>
        <source>No bus stop “%1” is in the file.</source>
        <translation>Nid oes safle bws “%1” yn y ffeil.</translation>
    </message>
    <message>
        <source>Give --stop ID, or --point latitude,longitude.</source>
        <translation>Rhowch --stop ID, neu --point lledred,hydred.</translation>
    </message>
    <message>
        <source>--outcome is awaited, received_useful, received_not_useful, not_recorded, overwritten or refused.</source>
        <translation>Rhaid i --outcome fod yn awaited, yn received_useful, yn received_not_useful, yn not_recorded, yn overwritten neu&apos;n refused.</translation>
    </message>
    <message>
        <source>The site has no footage request “%1”.</source>
        <translation>Nid oes gan y safle gais am luniau fideo “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>footage is kept for %n day(s)</source>
        <translation>
            <numerusform>cedwir lluniau fideo am %n diwrnod</numerusform>
            <numerusform>cedwir lluniau fideo am %n diwrnod</numerusform>
            <numerusform>cedwir lluniau fideo am %n diwrnod</numerusform>
            <numerusform>cedwir lluniau fideo am %n diwrnod</numerusform>
            <numerusform>cedwir lluniau fideo am %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>live, remove, footage, answer, survey: which site</source>
        <translation>live, remove, footage, answer, survey: pa safle</translation>
    </message>
    <message>
        <source>choose, list: writes it as CSV; counts under 5 suppressed</source>
        <translation>choose, list: yn ei ysgrifennu fel CSV; cyfrifon dan 5 wedi&apos;u celu</translation>
    </message>
    <message>
        <source>add: a bus stop by its source&apos;s id</source>
        <translation>add: safle bws yn ôl dynodydd ei ffynhonnell</translation>
    </message>
    <message>
        <source>add: where it is, where it is at no stop</source>
        <translation>add: ble y mae, lle nad yw wrth safle bws</translation>
    </message>
    <message>
        <source>add: what it is called</source>
        <translation>add: beth yw ei enw</translation>
    </message>
    <message>
        <source>add: in which it is built</source>
        <translation>add: ym mha gyfnod y&apos;i hadeiledir</translation>
    </message>
    <message>
        <source>of the site, or of the footage request; never a name</source>
        <translation>y safle, neu&apos;r cais am luniau fideo; byth enw</translation>
    </message>
    <message>
        <source>add, live: live since; remove, survey: the day; footage: asked on (today)</source>
        <translation>add, live: yn fyw ers; remove, survey: y diwrnod; footage: gofynnwyd ar (heddiw)</translation>
    </message>
    <message>
        <source>footage: the day that it is of</source>
        <translation>footage: y diwrnod y mae&apos;n perthyn iddo</translation>
    </message>
    <message>
        <source>answer: received_useful, received_not_useful, not_recorded …</source>
        <translation>answer: received_useful, received_not_useful, not_recorded …</translation>
    </message>
    <message>
        <source>survey: how many women were asked</source>
        <translation>survey: faint o fenywod a holwyd</translation>
    </message>
    <message>
        <source>survey: how many of them feel safer</source>
        <translation>survey: faint ohonynt sy&apos;n teimlo&apos;n fwy diogel</translation>
    </message>
    <message>
        <source>days: for how long footage is kept</source>
        <translation>days: am ba hyd y cedwir lluniau fideo</translation>
    </message>
    <message>
        <source>Chooses CCTV sites at bus stops that cover most harm, and keeps their register, footage requests and surveys.</source>
        <translation>Yn dewis safleoedd TCC wrth safleoedd bws sy&apos;n cwmpasu&apos;r mwyaf o niwed, ac yn cadw eu cofrestr, eu ceisiadau am luniau fideo a&apos;u harolygon.</translation>
    </message>
    <message>
        <source>The first argument is choose, list, add, live, remove, footage, answer, survey or days.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn choose, yn list, yn add, yn live, yn remove, yn footage, yn answer, yn survey neu&apos;n days.</translation>
    </message>
    <message>
        <source>--phases takes sizes such as 5,15.</source>
        <translation>Mae --phases yn cymryd meintiau megis 5,15.</translation>
    </message>
    <message>
        <source>--weight is harm or count.</source>
        <translation>Rhaid i --weight fod yn harm neu&apos;n count.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 in the area, %3; %4 live site(s) cover %5; %n stop(s) to choose from</source>
        <translation>
            <numerusform>%1 %2 yn yr ardal, %3; mae %4 safle byw yn cwmpasu %5; %n safle bws i ddewis ohonynt</numerusform>
            <numerusform>%1 %2 yn yr ardal, %3; mae %4 safle byw yn cwmpasu %5; %n safle bws i ddewis ohono</numerusform>
            <numerusform>%1 %2 yn yr ardal, %3; mae %4 safle byw yn cwmpasu %5; %n o safleoedd bws i ddewis ohonynt</numerusform>
            <numerusform>%1 %2 yn yr ardal, %3; mae %4 safle byw yn cwmpasu %5; %n o safleoedd bws i ddewis ohonynt</numerusform>
            <numerusform>%1 %2 yn yr ardal, %3; mae %4 safle byw yn cwmpasu %5; %n o safleoedd bws i ddewis ohonynt</numerusform>
        </translation>
    </message>
    <message>
        <source>order  phase  adds  covered so far  best of so many  stop</source>
        <translation>trefn  cyfnod  ychwanega  cwmpaswyd hyd yma  gorau o gynifer  safle bws</translation>
    </message>
    <message>
        <source>No other choice of so many stops covers more: proven for every number.</source>
        <translation>Nid oes unrhyw ddewis arall o gynifer o safleoedd bws yn cwmpasu mwy: profwyd hynny ar gyfer pob nifer.</translation>
    </message>
    <message>
        <source>metres within which a site covers</source>
        <translation>y metrau y mae safle&apos;n eu cwmpasu o&apos;i amgylch</translation>
    </message>
    <message>
        <source>choose: how many new sites</source>
        <translation>choose: faint o safleoedd newydd</translation>
    </message>
    <message>
        <source>choose: how many are built in each phase</source>
        <translation>choose: faint a adeiledir ym mhob cyfnod</translation>
    </message>
    <message>
        <source>choose: a borough by name; all of the file if absent</source>
        <translation>choose: bwrdeistref yn ôl enw; y ffeil gyfan os nas rhoddir</translation>
    </message>
    <message>
        <source>choose: harm or count</source>
        <translation>choose: harm neu count</translation>
    </message>
    <message>
        <source>choose: the newest so many; 0 for all</source>
        <translation>choose: y nifer hwn o&apos;r misoedd diweddaraf; 0 am y cyfan</translation>
    </message>
    <message>
        <source>choose: search no longer; the gap is then said</source>
        <translation>choose: peidio â chwilio&apos;n hwy na hyn; nodir y bwlch wedyn</translation>
    </message>
    <message>
        <source>choose: keep the stops as proposed sites</source>
        <translation>choose: cadw&apos;r safleoedd bws fel safleoedd cynigiedig</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) kept as proposed</source>
        <translation>
            <numerusform>cadwyd %n safle fel safleoedd cynigiedig</numerusform>
            <numerusform>cadwyd %n safle fel safle cynigiedig</numerusform>
            <numerusform>cadwyd %n o safleoedd fel rhai cynigiedig</numerusform>
            <numerusform>cadwyd %n o safleoedd fel rhai cynigiedig</numerusform>
            <numerusform>cadwyd %n o safleoedd fel rhai cynigiedig</numerusform>
        </translation>
    </message>
    <message>
        <source>add, kind: which training, such as WAVE</source>
        <translation>add, kind: pa hyfforddiant, megis WAVE</translation>
    </message>
    <message>
        <source>kind: how many months it counts; 0 without end</source>
        <translation>kind: am faint o fisoedd y mae&apos;n cyfrif; 0 heb ddiwedd</translation>
    </message>
    <message>
        <source>the day; today if absent</source>
        <translation>y diwrnod; heddiw os nas rhoddir</translation>
    </message>
    <message>
        <source>add, officers: who held it, shoulder number or role</source>
        <translation>add, officers: pwy a&apos;i cynhaliodd, rhif ysgwydd neu rôl</translation>
    </message>
    <message>
        <source>add: who came, as VENUE:PEOPLE or VENUE:PEOPLE:TRAINED BEFORE; may be given again</source>
        <translation>add: pwy a ddaeth, fel LLEOLIAD:POBL neu LLEOLIAD:POBL:HYFFORDDWYD CYNT; gellir ei roi eto</translation>
    </message>
    <message>
        <source>officers, holders: the skill</source>
        <translation>officers, holders: y sgìl</translation>
    </message>
    <message>
        <source>officers: the last day on which it holds; without end if absent</source>
        <translation>officers: y diwrnod olaf y mae&apos;n ddilys; heb ddiwedd os nas rhoddir</translation>
    </message>
    <message>
        <source>officers: shoulder number; may be given again</source>
        <translation>officers: rhif ysgwydd; gellir ei roi eto</translation>
    </message>
    <message>
        <source>export: the file to write (CSV, counts under 5 suppressed)</source>
        <translation>export: y ffeil i&apos;w hysgrifennu (CSV, cyfrifon dan 5 wedi&apos;u celu)</translation>
    </message>
    <message>
        <source>“%1” is not VENUE:PEOPLE or VENUE:PEOPLE:TRAINED BEFORE.</source>
        <translation>Nid yw “%1” yn LLEOLIAD:POBL nac yn LLEOLIAD:POBL:HYFFORDDWYD CYNT.</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 businesses, %4 people; counting %5, of them lapsing soon %6, lapsed %7</source>
        <translation>%1: %2 sesiwn, %3 busnes, %4 o bobl; yn cyfrif %5, ohonynt yn dod i ben cyn hir %6, wedi dod i ben %7</translation>
    </message>
    <message>
        <source>Training of venues and of officers: sessions, counts, what lapses, and what coming plans lack.</source>
        <translation>Hyfforddi lleoliadau a swyddogion: sesiynau, cyfrifon, yr hyn sy&apos;n dod i ben, a&apos;r hyn sydd ar goll o gynlluniau sydd i ddod.</translation>
    </message>
    <message>
        <source>The first argument is one of %1.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn un o %1.</translation>
    </message>
    <message>
        <source>add: the name of the premises</source>
        <translation>add: enw&apos;r lleoliad</translation>
    </message>
    <message>
        <source>add: pub, bar, nightclub, venue, shop, gym, other …</source>
        <translation>add: pub, bar, nightclub, venue, shop, gym, other …</translation>
    </message>
    <message>
        <source>add: the licence&apos;s reference</source>
        <translation>add: cyfeirnod y drwydded</translation>
    </message>
    <message>
        <source>add: where it is</source>
        <translation>add: ble y mae</translation>
    </message>
    <message>
        <source>add: a scheme it is in; may be given again</source>
        <translation>add: cynllun partneriaeth y mae&apos;n rhan ohono; gellir ei roi eto</translation>
    </message>
    <message>
        <source>visit: which venue, by id, licence or name</source>
        <translation>visit: pa leoliad, yn ôl dynodydd, trwydded neu enw</translation>
    </message>
    <message>
        <source>visit: routine, spiking or angela_test</source>
        <translation>visit: routine, spiking neu angela_test</translation>
    </message>
    <message>
        <source>visit: the day; today if absent</source>
        <translation>visit: y diwrnod; heddiw os nas rhoddir</translation>
    </message>
    <message>
        <source>visit: 0 to 10</source>
        <translation>visit: 0 i 10</translation>
    </message>
    <message>
        <source>visit: shoulder number</source>
        <translation>visit: rhif ysgwydd</translation>
    </message>
    <message>
        <source>scheme: add one to the list</source>
        <translation>scheme: ychwanegu un at y rhestr</translation>
    </message>
    <message>
        <source>scheme: take one that no venue is in off the list</source>
        <translation>scheme: tynnu un nad oes lleoliad yn rhan ohono oddi ar y rhestr</translation>
    </message>
    <message>
        <source>import: the licence list</source>
        <translation>import: y rhestr trwyddedau</translation>
    </message>
    <message>
        <source>import: a column, as name=Premises; may be given again</source>
        <translation>import: colofn, fel name=Premises; gellir ei roi eto</translation>
    </message>
    <message>
        <source>import: only say what would come of it</source>
        <translation>import: dweud yn unig beth a ddeuai ohono</translation>
    </message>
    <message>
        <source>list, coverage: of one kind of training alone</source>
        <translation>list, coverage: un math o hyfforddiant yn unig</translation>
    </message>
    <message>
        <source>coverage: how near harm must lie</source>
        <translation>coverage: pa mor agos y mae&apos;n rhaid i niwed fod</translation>
    </message>
    <message>
        <source>coverage: how many venues to train next</source>
        <translation>coverage: faint o leoliadau i&apos;w hyfforddi nesaf</translation>
    </message>
    <message>
        <source>export: the file to write (CSV)</source>
        <translation>export: y ffeil i&apos;w hysgrifennu (CSV)</translation>
    </message>
    <message>
        <source>--point is needed, as latitude,longitude.</source>
        <translation>Mae angen --point, fel lledred,hydred.</translation>
    </message>
    <message>
        <source>“%1” is no type of venue.</source>
        <translation>Nid yw “%1” yn fath o leoliad.</translation>
    </message>
    <message>
        <source>venue %1 saved</source>
        <translation>cadwyd lleoliad %1</translation>
    </message>
    <message>
        <source>--kind is routine, spiking or angela_test.</source>
        <translation>Rhaid i --kind fod yn routine, yn spiking neu&apos;n angela_test.</translation>
    </message>
    <message>
        <source>visit to %1 saved</source>
        <translation>cadwyd ymweliad â %1</translation>
    </message>
    <message>
        <source>--csv is missing.</source>
        <translation>Mae --csv ar goll.</translation>
    </message>
    <message>
        <source>--map takes one of %1, = and a column of the list.</source>
        <translation>Mae --map yn cymryd un o %1, = a cholofn o&apos;r rhestr.</translation>
    </message>
    <message>
        <source>The register of venues: schemes, visits, a licence list, and the share of harm near trained ones.</source>
        <translation>Y gofrestr lleoliadau: cynlluniau partneriaeth, ymweliadau, rhestr trwyddedau, a chyfran y niwed ger rhai hyfforddedig.</translation>
    </message>
    <message>
        <source>hold places before and after against comparison areas (PDF, CSV)</source>
        <translation>cymharu lleoedd cynt ac wedyn ag ardaloedd cymharu (PDF, CSV)</translation>
    </message>
    <message>
        <source>the life of a plan: steps, versions, debrief, tracks</source>
        <translation>hynt cynllun: camau, fersiynau, ôl-friffio, traciau</translation>
    </message>
    <message>
        <source>choose CCTV sites at bus stops, keep their register</source>
        <translation>dewis safleoedd TCC wrth safleoedd bws, cadw eu cofrestr</translation>
    </message>
    <message>
        <source>plan an event from a template or from last time, report on it</source>
        <translation>cynllunio digwyddiad o dempled neu o&apos;r tro diwethaf, adrodd arno</translation>
    </message>
    <message>
        <source>the register of venues: schemes, visits, licence list, coverage</source>
        <translation>y gofrestr lleoliadau: cynlluniau partneriaeth, ymweliadau, rhestr trwyddedau, cwmpas</translation>
    </message>
    <message>
        <source>training of venues and officers, counted once; what lapses</source>
        <translation>hyfforddi lleoliadau a swyddogion, pob un yn cyfrif unwaith; yr hyn sy&apos;n dod i ben</translation>
    </message>
    <message>
        <source>form takes --pdf FILE, and --reference unless it is to be empty.</source>
        <translation>Mae form yn cymryd --pdf FILE, a --reference oni bai ei bod i fod yn wag.</translation>
    </message>
    <message>
        <source>No authority “%1” is in the file.</source>
        <translation>Nid oes awdurdodiad “%1” yn y ffeil.</translation>
    </message>
    <message>
        <source>Adds, lists or prints section 34 authorities, and keeps the references of authorities of other kinds.</source>
        <translation>Yn ychwanegu, yn rhestru neu&apos;n argraffu awdurdodiadau adran 34, ac yn cadw cyfeirnodau awdurdodiadau o fathau eraill.</translation>
    </message>
    <message>
        <source>s34, or protective_security or ripa: only their reference is kept</source>
        <translation>s34, neu protective_security neu ripa: dim ond eu cyfeirnod a gedwir</translation>
    </message>
    <message>
        <source>how Articles 10 and 11 were considered; no names</source>
        <translation>sut yr ystyriwyd Erthyglau 10 ac 11; dim enwau</translation>
    </message>
    <message>
        <source>form: where the authority goes on paper</source>
        <translation>form: ble mae&apos;r awdurdodiad ar bapur yn mynd</translation>
    </message>
    <message>
        <source>The first argument is add, list or form.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn add, yn list neu&apos;n form.</translation>
    </message>
    <message>
        <source>%1  %2 (week before: %3)</source>
        <translation>%1  %2 (yr wythnos flaenorol: %3)</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>Ni ellir darllen y templed: %1</translation>
    </message>
    <message>
        <source>The words of the return are kept in the file.</source>
        <translation>Cedwir geiriau&apos;r ffurflen yn y ffeil.</translation>
    </message>
    <message>
        <source>Finds records by the words in them: plans, results, walks, concerns, actions, venues, references.</source>
        <translation>Yn dod o hyd i gofnodion yn ôl y geiriau ynddynt: cynlluniau, canlyniadau, teithiau cerdded, pryderon, camau gweithredu, lleoliadau, cyfeirnodau.</translation>
    </message>
    <message>
        <source>words, or how they begin</source>
        <translation>geiriau, neu sut y maent yn dechrau</translation>
    </message>
    <message>
        <source>so many of each kind</source>
        <translation>y nifer hwn o bob math</translation>
    </message>
    <message>
        <source>No record has these words.</source>
        <translation>Nid oes cofnod â&apos;r geiriau hyn.</translation>
    </message>
    <message>
        <source>There is no journey “%1” in this file.</source>
        <translation>Nid oes taith achos “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Cadwyd: %1</translation>
    </message>
    <message>
        <source>The time limits cannot be read: %1</source>
        <translation>Ni ellir darllen y terfynau amser: %1</translation>
    </message>
    <message>
        <source>of the crime report; never a name</source>
        <translation>yr adroddiad trosedd; byth enw</translation>
    </message>
    <message>
        <source>with add: where it was reported</source>
        <translation>gydag add: ble yr adroddwyd amdano</translation>
    </message>
    <message>
        <source>with add: the rights are enhanced</source>
        <translation>gydag add: mae&apos;r hawliau&apos;n rhai uwch</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>un o: %1</translation>
    </message>
    <message>
        <source>the day of the report, or of the stage</source>
        <translation>diwrnod yr adroddiad, neu ddiwrnod y cam</translation>
    </message>
    <message>
        <source>with stage: when what it asks for was done</source>
        <translation>gyda stage: pryd y gwnaed yr hyn y mae&apos;n gofyn amdano</translation>
    </message>
    <message>
        <source>with limits: a file of time limits to keep</source>
        <translation>gyda limits: ffeil o derfynau amser i&apos;w chadw</translation>
    </message>
    <message>
        <source>with waits or card: writes it as PDF</source>
        <translation>gyda waits neu card: yn ei ysgrifennu fel PDF</translation>
    </message>
    <message>
        <source>with waits: writes it as CSV; counts under 5 suppressed</source>
        <translation>gyda waits: yn ei ysgrifennu fel CSV; cyfrifon dan 5 wedi&apos;u celu</translation>
    </message>
    <message>
        <source>Follows cases from the report to the outcome by their reference: what is due to the victim, and how long boroughs take.</source>
        <translation>Yn dilyn achosion o&apos;r adroddiad hyd y canlyniad yn ôl eu cyfeirnod: yr hyn sy&apos;n ddyledus i&apos;r dioddefwr, a pha mor hir y mae bwrdeistrefi&apos;n ei gymryd.</translation>
    </message>
    <message>
        <source>Say one of: %1.</source>
        <translation>Rhowch un o: %1.</translation>
    </message>
    <message>
        <source>what was done in one week, beside the week before</source>
        <translation>yr hyn a wnaed mewn un wythnos, ochr yn ochr â&apos;r wythnos flaenorol</translation>
    </message>
    <message>
        <source>the week&apos;s figures in the words of the hotspot response return</source>
        <translation>ffigurau&apos;r wythnos yng ngeiriau&apos;r ffurflen ymateb i fannau problemus</translation>
    </message>
    <message>
        <source>keeps the words of the return, with %placeholders%</source>
        <translation>yn cadw geiriau&apos;r ffurflen, gyda %placeholders%</translation>
    </message>
    <message>
        <source>with --weekly or --return: a day of the week; the last whole one if absent</source>
        <translation>gyda --weekly neu --return: diwrnod o&apos;r wythnos; yr wythnos gyfan ddiwethaf os nas rhoddir</translation>
    </message>
    <message>
        <source>Writes the tasking table, a published monthly series, the totals of the operations or a week&apos;s sheet, as PDF, CSV or JSON.</source>
        <translation>Yn ysgrifennu&apos;r tabl tasgio, cyfres fisol gyhoeddedig, cyfansymiau&apos;r ymgyrchoedd neu daflen wythnos, fel PDF, CSV neu JSON.</translation>
    </message>
    <message>
        <source>Say --tasking, --series, --operations, --weekly or --return.</source>
        <translation>Rhowch --tasking, --series, --operations, --weekly neu --return.</translation>
    </message>
    <message>
        <source>%1  %2: %3 concerns of %4 walks, %5 StreetSafe reports within %6 m; %7</source>
        <translation>%1  %2: %3 pryder o %4 taith gerdded, %5 adroddiad StreetSafe o fewn %6 m; %7</translation>
    </message>
    <message>
        <source>problem %1: %2, %3</source>
        <translation>problem %1: %2, %3</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>Nothing is put forward that holds this concern. See lantern problem propose.</source>
        <translation>Ni chynigir dim sy&apos;n cynnwys y pryder hwn. Gweler lantern problem propose.</translation>
    </message>
    <message>
        <source>No problem has that id.</source>
        <translation>Nid oes problem â&apos;r ID hwnnw.</translation>
    </message>
    <message>
        <source>--to is objective, scanning, analysis, response, assessment or solved.</source>
        <translation>Rhaid i --to fod yn objective, yn scanning, yn analysis, yn response, yn assessment neu&apos;n solved.</translation>
    </message>
    <message>
        <source>how far a concern gathers</source>
        <translation>pa mor bell y mae pryder yn casglu eraill ato</translation>
    </message>
    <message>
        <source>accept, reject: a concern that is put forward</source>
        <translation>accept, reject: pryder a gynigir</translation>
    </message>
    <message>
        <source>accept: what the problem is called, by its place</source>
        <translation>accept: beth yw enw&apos;r broblem, yn ôl ei lle</translation>
    </message>
    <message>
        <source>who decides, by shoulder number</source>
        <translation>pwy sy&apos;n penderfynu, yn ôl rhif ysgwydd</translation>
    </message>
    <message>
        <source>why it is accepted or turned down</source>
        <translation>pam y&apos;i derbynnir neu y&apos;i gwrthodir</translation>
    </message>
    <message>
        <source>when it is reviewed</source>
        <translation>pryd y caiff ei hadolygu</translation>
    </message>
    <message>
        <source>work: which problem</source>
        <translation>work: pa broblem</translation>
    </message>
    <message>
        <source>work: what the present step found</source>
        <translation>work: yr hyn a ganfu&apos;r cam presennol</translation>
    </message>
    <message>
        <source>work: the next step of OSARA, or an earlier one</source>
        <translation>work: cam nesaf OSARA, neu un cynharach</translation>
    </message>
    <message>
        <source>Puts problems forward where concerns of walks and StreetSafe reports lie close together, and runs those that a person accepts by OSARA.</source>
        <translation>Yn cynnig problemau lle mae pryderon o deithiau cerdded ac adroddiadau StreetSafe yn agos at ei gilydd, ac yn rhedeg y rhai y mae person yn eu derbyn yn ôl OSARA.</translation>
    </message>
    <message>
        <source>The first argument is propose, accept, reject, list or work.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn propose, yn accept, yn reject, yn list neu&apos;n work.</translation>
    </message>
    <message>
        <source>how safe it felt before, 1 to 5</source>
        <translation>pa mor ddiogel y teimlai cynt, 1 i 5</translation>
    </message>
    <message>
        <source>how safe it felt after, 1 to 5</source>
        <translation>pa mor ddiogel y teimlai wedyn, 1 i 5</translation>
    </message>
    <message>
        <source>The first argument is add, list, advance, reopen, chase, letter, ask, book, withdraw, requests, measures or repeats.</source>
        <translation>Rhaid i&apos;r arg cyntaf fod yn add, yn list, yn advance, yn reopen, yn chase, yn letter, yn ask, yn book, yn withdraw, yn requests, yn measures neu&apos;n repeats.</translation>
    </message>
    <message>
        <source>action %1 is taken up again</source>
        <translation>ailafaelwyd yng ngham gweithredu %1</translation>
    </message>
    <message>
        <source>chased %1 time(s); next: %2</source>
        <translation>nifer y troeon yr aethpwyd ar ei ôl: %1; nesaf: %2</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>letter takes --walk ID and --pdf FILE.</source>
        <translation>Mae letter yn cymryd --walk ID a --pdf FILE.</translation>
    </message>
    <message>
        <source>%1 asked for, %2 booked, %3 withdrawn; %4 walks held</source>
        <translation>gofynnwyd am %1, trefnwyd %2, tynnwyd %3 yn ôl; cynhaliwyd %4 taith gerdded</translation>
    </message>
    <message>
        <source>%1 of %2 concerns answered; %3 reopened</source>
        <translation>atebwyd %1 o %2 pryder; ailagorwyd %3</translation>
    </message>
    <message>
        <source>median days from walk to feeding back: %1</source>
        <translation>canolrif y dyddiau o&apos;r daith gerdded hyd at roi adborth: %1</translation>
    </message>
    <message>
        <source>felt safe, 1 to 5: %1 before, %2 after, on %3 walks</source>
        <translation>teimlo&apos;n ddiogel, 1 i 5: %1 cynt, %2 wedyn, ar %3 taith gerdded</translation>
    </message>
    <message>
        <source>%1: %2 walks, %3 to %4; concerns %5 then %6; raised again: %7</source>
        <translation>%1: %2 taith gerdded, %3 hyd %4; pryderon %5 ac yna %6; codwyd eto: %7</translation>
    </message>
    <message>
        <source>letter: which walk</source>
        <translation>letter: pa daith gerdded</translation>
    </message>
    <message>
        <source>letter: where the “you said, we did” letter goes</source>
        <translation>letter: ble mae&apos;r llythyr “dywedoch chi, gwnaethom ni” yn mynd</translation>
    </message>
    <message>
        <source>chase: what the partner said; without --action: lists what is due</source>
        <translation>chase: yr hyn a ddywedodd y partner; heb --action: yn rhestru&apos;r hyn sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>chase: when to ask again</source>
        <translation>chase: pryd i ofyn eto</translation>
    </message>
    <message>
        <source>add, book, withdraw: the request, by its reference</source>
        <translation>add, book, withdraw: y cais, yn ôl ei gyfeirnod</translation>
    </message>
    <message>
        <source>ask: the request&apos;s reference; never a name</source>
        <translation>ask: cyfeirnod y cais; byth enw</translation>
    </message>
    <message>
        <source>ask: the day it came; today unless set</source>
        <translation>ask: y diwrnod y daeth; heddiw os nas gosodir</translation>
    </message>
    <message>
        <source>ask: where she wants to walk</source>
        <translation>ask: ble mae hi am gerdded</translation>
    </message>
    <message>
        <source>measures: from this day</source>
        <translation>measures: o&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>measures: to this day</source>
        <translation>measures: hyd y diwrnod hwn</translation>
    </message>
    <message>
        <source>request %1: %2</source>
        <translation>cais %1: %2</translation>
    </message>
    <message>
        <source>No request has the reference “%1”.</source>
        <translation>Nid oes cais â&apos;r cyfeirnod “%1”.</translation>
    </message>
    <message>
        <source>ask for, book and log Walk and Talks, move their actions on, measure them</source>
        <translation>gofyn am deithiau Walk and Talk, eu trefnu a&apos;u logio, symud eu camau gweithredu ymlaen, eu mesur</translation>
    </message>
    <message>
        <source>put problems forward from walks and StreetSafe, run them by OSARA</source>
        <translation>cynnig problemau o deithiau cerdded a StreetSafe, eu rhedeg yn ôl OSARA</translation>
    </message>
    <message>
        <source>cases by reference: what is due to the victim, waiting times</source>
        <translation>achosion yn ôl cyfeirnod: yr hyn sy&apos;n ddyledus i&apos;r dioddefwr, amseroedd aros</translation>
    </message>
    <message>
        <source>find records by the words and references in them</source>
        <translation>dod o hyd i gofnodion yn ôl y geiriau a&apos;r cyfeirnodau ynddynt</translation>
    </message>
    <message>
        <source>Hours are not in this data: every hour counts alike, so that another beginning changes nothing that is known</source>
        <translation>Nid yw&apos;r oriau yn y data hwn: mae pob awr yn cyfrif yr un fath, felly nid yw dechrau ar adeg arall yn newid dim sy&apos;n hysbys</translation>
    </message>
    <message>
        <source>%1 new, %2 new and matched to an imported place, %3 brought up to date, %4 as they were, %5 in doubt and left out, %6 refused</source>
        <translation>%1 newydd, %2 newydd ac wedi&apos;u paru â lle a fewnforiwyd, %3 wedi&apos;u diweddaru, %4 fel yr oeddent, %5 yn ansicr ac wedi&apos;u hepgor, %6 wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>line %1, %2: %3 Left out; --same %1 takes it as that one.</source>
        <translation>llinell %1, %2: %3 Fe&apos;i hepgorwyd; mae --same %1 yn ei chymryd fel yr un hwnnw.</translation>
    </message>
    <message>
        <source>closed: although visits have neither a result nor a reason</source>
        <translation>closed: er bod ymweliadau heb ganlyniad na rheswm</translation>
    </message>
    <message>
        <source>Hours are not in this data: every hour counts alike</source>
        <translation>Nid yw&apos;r oriau yn y data hwn: mae pob awr yn cyfrif yr un fath</translation>
    </message>
    <message>
        <source>The hours are known of %1 of %2 hotspots; of the others every hour counts alike</source>
        <translation>Mae oriau %1 o %2 man problemus yn hysbys; i&apos;r lleill mae pob awr yn cyfrif yr un fath</translation>
    </message>
    <message>
        <source>add: of the premises</source>
        <translation>add: cod post y lleoliad</translation>
    </message>
    <message>
        <source>import: the lines in doubt that are what they look like, as 3,7, or all</source>
        <translation>import: y llinellau ansicr sydd yr hyn yr ymddengys eu bod, fel 3,7, neu all</translation>
    </message>
    <message>
        <source>import: the lines in doubt that are another venue, as 3,7</source>
        <translation>import: y llinellau ansicr sy&apos;n lleoliad arall, fel 3,7</translation>
    </message>
    <message>
        <source>--postcode is written as SE1 7PB.</source>
        <translation>Ysgrifennir --postcode fel SE1 7PB.</translation>
    </message>
    <message>
        <source>Line %1 is not in doubt, or has no point to be another venue at.</source>
        <translation>Nid yw llinell %1 yn ansicr, neu nid oes ganddi bwynt lle gallai fod yn lleoliad arall.</translation>
    </message>
    <message>
        <source>letter: en or cy (Welsh); the program&apos;s language unless set</source>
        <translation>letter: en neu cy (Cymraeg); iaith y rhaglen os nas rhoddir</translation>
    </message>
</context>
<context>
    <name>ConcernBoard</name>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Done or cannot do</source>
        <translation>Wedi&apos;i wneud neu ni ellir ei wneud</translation>
    </message>
    <message>
        <source>She was told</source>
        <translation>Dywedwyd wrthi</translation>
    </message>
    <message>
        <source>Nothing waits for somebody to begin.</source>
        <translation>Nid oes dim yn aros i rywun ddechrau arno.</translation>
    </message>
    <message>
        <source>Nobody is at work on a concern.</source>
        <translation>Nid oes neb wrthi&apos;n gweithio ar bryder.</translation>
    </message>
    <message>
        <source>Nothing is finished that she has not been told.</source>
        <translation>Nid oes dim wedi&apos;i orffen nad yw hi wedi cael gwybod amdano.</translation>
    </message>
    <message>
        <source>Nobody has been told yet.</source>
        <translation>Ni ddywedwyd wrth neb eto.</translation>
    </message>
    <message>
        <source>[ and ] move the card, or drag it · Enter opens it · Ctrl+Z takes a move back · Ctrl+B back to the walks</source>
        <translation>Mae [ a ] yn symud y cerdyn, neu llusgwch ef · Mae Enter yn ei agor · Mae Ctrl+Z yn dadwneud symudiad · Ctrl+B yn ôl i&apos;r teithiau cerdded</translation>
    </message>
</context>
<context>
    <name>ConcernCard</name>
    <message>
        <source>Concern %1: %2</source>
        <translation>Pryder %1: %2</translation>
    </message>
    <message>
        <source>Close concern %1</source>
        <translation>Cau pryder %1</translation>
    </message>
    <message>
        <source>Edit concern %1</source>
        <translation>Golygu pryder %1</translation>
    </message>
    <message>
        <source>Remove concern %1</source>
        <translation>Tynnu pryder %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Where concern %1 is</source>
        <translation>Ble mae pryder %1</translation>
    </message>
    <message>
        <source>Pick the point of concern %1 on the map</source>
        <translation>Dewis pwynt pryder %1 ar y map</translation>
    </message>
    <message>
        <source>Name of the spot</source>
        <translation>Enw&apos;r fan</translation>
    </message>
    <message>
        <source>Underpass, car park steps</source>
        <translation>Tanlwybr, grisiau maes parcio</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
</context>
<context>
    <name>ConcernMarkers</name>
    <message>
        <source>Concern %1: %2</source>
        <translation>Pryder %1: %2</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>a hotspot</source>
        <translation>man problemus</translation>
    </message>
    <message>
        <source>the break</source>
        <translation>yr egwyl</translation>
    </message>
    <message>
        <source>%1 is locked from %2 to %3 for %4</source>
        <translation>mae %1 wedi&apos;i gloi o %2 hyd %3 ar gyfer %4</translation>
    </message>
    <message>
        <source>unlock %1 at %2</source>
        <translation>datglowch %1 am %2</translation>
    </message>
    <message>
        <source>%1 needs a break of %2 min</source>
        <translation>mae angen egwyl o %2 mun ar %1</translation>
    </message>
    <message>
        <source>have %1 relieved for its break</source>
        <translation>trefnwch fod rhywun yn cymryd lle %1 yn ystod ei egwyl</translation>
    </message>
    <message>
        <source>%1 is on duty from %2 to %3</source>
        <translation>mae %1 ar ddyletswydd o %2 hyd %3</translation>
    </message>
    <message>
        <source>let %1 work the whole shift</source>
        <translation>gadewch i %1 weithio&apos;r shifft gyfan</translation>
    </message>
    <message>
        <source>%1 starts from %2 at %3</source>
        <translation>mae %1 yn cychwyn o %2 am %3</translation>
    </message>
    <message>
        <source>let %1 start nearer</source>
        <translation>gadewch i %1 gychwyn yn nes</translation>
    </message>
    <message>
        <source>%1 is back at %2 by %3</source>
        <translation>mae %1 yn ôl yn %2 erbyn %3</translation>
    </message>
    <message>
        <source>let %1 finish nearer</source>
        <translation>gadewch i %1 orffen yn nes</translation>
    </message>
    <message>
        <source>%1 is for a team that is not in the plan</source>
        <translation>mae %1 ar gyfer tîm nad yw yn y cynllun</translation>
    </message>
    <message>
        <source>%1 is for %2</source>
        <translation>mae %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>let another team do %1</source>
        <translation>gadewch i dîm arall wneud %1</translation>
    </message>
    <message>
        <source>%1 needs “%2”</source>
        <translation>mae angen “%2” ar gyfer %1</translation>
    </message>
    <message>
        <source>ask for no skill at %1, or crew a team with it</source>
        <translation>peidiwch â gofyn am sgìl ar gyfer %1, neu rhowch rywun â&apos;r sgìl mewn criw</translation>
    </message>
    <message>
        <source>%1 is to be done between %2 and %3 for %4 min</source>
        <translation>mae %1 i&apos;w wneud rhwng %2 a %3 am %4 mun</translation>
    </message>
    <message>
        <source>take %1 out</source>
        <translation>tynnwch %1 allan</translation>
    </message>
    <message>
        <source>%1 is asked for every two hours</source>
        <translation>gofynnir am %1 bob dwy awr</translation>
    </message>
    <message>
        <source>ask for %1 less often</source>
        <translation>gofynnwch am %1 yn llai aml</translation>
    </message>
    <message>
        <source>nobody is to go to %1</source>
        <translation>nid oes neb i fynd i %1</translation>
    </message>
    <message>
        <source>%1 is not to go to %2</source>
        <translation>nid yw %1 i fynd i %2</translation>
    </message>
    <message>
        <source>allow %1</source>
        <translation>caniatewch %1</translation>
    </message>
    <message numerus="yes">
        <source>a hotspot has at most %n visit(s)</source>
        <translation>
            <numerusform>gall man problemus gael %n ymweliad ar y mwyaf</numerusform>
            <numerusform>gall man problemus gael %n ymweliad ar y mwyaf</numerusform>
            <numerusform>gall man problemus gael %n ymweliad ar y mwyaf</numerusform>
            <numerusform>gall man problemus gael %n ymweliad ar y mwyaf</numerusform>
            <numerusform>gall man problemus gael %n ymweliad ar y mwyaf</numerusform>
        </translation>
    </message>
    <message>
        <source>allow more visits to one hotspot</source>
        <translation>caniatewch fwy o ymweliadau ag un man problemus</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs a uniform team of its own, of %n</source>
        <translation>
            <numerusform>mae angen ei dîm mewn lifrai ei hun, o %n swyddog, ar %1</numerusform>
            <numerusform>mae angen ei dîm mewn lifrai ei hun, o %n swyddog, ar %1</numerusform>
            <numerusform>mae angen ei dîm mewn lifrai ei hun, o %n swyddog, ar %1</numerusform>
            <numerusform>mae angen ei dîm mewn lifrai ei hun, o %n swyddog, ar %1</numerusform>
            <numerusform>mae angen ei dîm mewn lifrai ei hun, o %n swyddog, ar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>add a uniform team for %1, or take the pair out</source>
        <translation>ychwanegwch dîm mewn lifrai ar gyfer %1, neu tynnwch y pâr allan</translation>
    </message>
    <message>
        <source>the plan has no team</source>
        <translation>nid oes tîm yn y cynllun</translation>
    </message>
    <message>
        <source>add a team</source>
        <translation>ychwanegwch dîm</translation>
    </message>
    <message>
        <source>This cannot be kept: %1.</source>
        <translation>Ni ellir cadw at hyn: %1.</translation>
    </message>
    <message>
        <source>These cannot be kept together: %1.</source>
        <translation>Ni ellir cadw at y rhain gyda&apos;i gilydd: %1.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; neu </translation>
    </message>
    <message>
        <source>A first step: %1.</source>
        <translation>Cam cyntaf: %1.</translation>
    </message>
    <message>
        <source>The way out: %1.</source>
        <translation>Y ffordd allan: %1.</translation>
    </message>
    <message>
        <source>%1 is to have its break of %2 min between %3 and %4 at %5</source>
        <translation>mae %1 i gael ei egwyl o %2 mun rhwng %3 a %4 yn %5</translation>
    </message>
    <message>
        <source>order the break of %1 for another time or place</source>
        <translation>gorchmynnwch egwyl %1 ar gyfer amser neu le arall</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Harm near trained venues</source>
        <translation>Niwed ger lleoliadau hyfforddedig</translation>
    </message>
    <message>
        <source>Share of the harm near trained venues</source>
        <translation>Cyfran y niwed ger lleoliadau hyfforddedig</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi&apos;n cyfrifo…</translation>
    </message>
    <message>
        <source>Train next</source>
        <translation>Hyfforddi nesaf</translation>
    </message>
    <message>
        <source>Each adds the most to those above it: together at least 63 % of the best that so many could add. A place that is not in the register is taken in when you press it.</source>
        <translation>Mae pob un yn ychwanegu&apos;r mwyaf at y rhai uwch ei ben: gyda&apos;i gilydd o leiaf 63 % o&apos;r gorau y gallai cynifer ei ychwanegu. Caiff lle nad yw yn y gofrestr ei dderbyn iddi pan bwyswch arno.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Ni ellir darllen %1: %2.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, so it is no night&apos;s results.</source>
        <translation>Mae&apos;r ffeil yn fwy na 16 MiB, felly nid canlyniadau noson sydd ynddi.</translation>
    </message>
    <message>
        <source>There is no memory left to read the file.</source>
        <translation>Nid oes cof ar ôl i ddarllen y ffeil.</translation>
    </message>
    <message>
        <source>A quotation mark stands where none may, or is not closed.</source>
        <translation>Mae dyfynnod lle na chaniateir un, neu nid yw wedi&apos;i gau.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns.</source>
        <translation>Mae&apos;r ffeil yn wag. Mae ei llinell gyntaf yn enwi&apos;r colofnau.</translation>
    </message>
    <message>
        <source>“%1” is no column of this file.</source>
        <translation>Nid yw “%1” yn golofn yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The column “%1” comes twice.</source>
        <translation>Mae&apos;r golofn “%1” yn ymddangos ddwywaith.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Mae&apos;r golofn “%1” ar goll.</translation>
    </message>
    <message>
        <source>The row has more fields than there are columns.</source>
        <translation>Mae gan y rhes fwy o feysydd nag sydd o golofnau.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>The data</source>
        <translation>Y data</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>A year or more, recent, with times, and streets to walk on.</source>
        <translation>Blwyddyn neu fwy, diweddar, gydag amseroedd, a strydoedd i&apos;w cerdded.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/bbbb</translation>
    </message>
    <message>
        <source>Not a date: type it as 27/11/2026.</source>
        <translation>Nid dyddiad yw hwn: teipiwch ef fel 27/11/2026.</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>This plan was not briefed, so that there is nothing to debrief. Say first that it was briefed and that patrols were out.</source>
        <translation>Ni chafodd y cynllun hwn ei friffio, felly nid oes dim i&apos;w ôl-friffio. Nodwch yn gyntaf ei fod wedi&apos;i friffio a bod patrolau allan.</translation>
    </message>
    <message>
        <source>The shift has not begun yet.</source>
        <translation>Nid yw&apos;r shifft wedi dechrau eto.</translation>
    </message>
    <message>
        <source>Nothing is entered. Say what worked and what did not, in a few words.</source>
        <translation>Nid oes dim wedi&apos;i nodi. Dywedwch beth weithiodd a beth na weithiodd, mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>A text of a debrief has at most %1 characters.</source>
        <translation>Mae gan destun ôl-friffio %1 nod ar y mwyaf.</translation>
    </message>
</context>
<context>
    <name>DebriefForm</name>
    <message>
        <source>What worked (never a name)</source>
        <translation>Beth weithiodd (byth enw)</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Beth na weithiodd</translation>
    </message>
    <message>
        <source>Welfare of officers</source>
        <translation>Lles swyddogion</translation>
    </message>
    <message>
        <source>Intelligence: its reference only</source>
        <translation>Cudd-wybodaeth: ei chyfeirnod yn unig</translation>
    </message>
    <message>
        <source>INT 44/26</source>
        <translation>INT 44/26</translation>
    </message>
    <message>
        <source>Debriefed by: a shoulder number or a role</source>
        <translation>Ôl-friffiwyd gan: rhif ysgwydd neu rôl</translation>
    </message>
</context>
<context>
    <name>DecideSeries</name>
    <message>
        <source>Accept series</source>
        <translation>Derbyn cyfres</translation>
    </message>
    <message>
        <source>Reject series</source>
        <translation>Gwrthod cyfres</translation>
    </message>
    <message>
        <source>Park series</source>
        <translation>Gohirio cyfres</translation>
    </message>
    <message>
        <source>Open series again</source>
        <translation>Ailagor cyfres</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Dadwnaed: %1</translation>
    </message>
</context>
<context>
    <name>DecideSheet</name>
    <message>
        <source>Accept the problem</source>
        <translation>Derbyn y broblem</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Ei gwrthod</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>It needs a name, who decides, and a review date.</source>
        <translation>Mae angen enw, pwy sy&apos;n penderfynu, a dyddiad adolygu.</translation>
    </message>
    <message>
        <source>It needs who decides, and the reason.</source>
        <translation>Mae angen pwy sy&apos;n penderfynu, a&apos;r rheswm.</translation>
    </message>
    <message>
        <source>Name, by its place</source>
        <translation>Enw, yn ôl ei lle</translation>
    </message>
    <message>
        <source>Decided by (shoulder number)</source>
        <translation>Penderfynwyd gan (rhif ysgwydd)</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygu ar</translation>
    </message>
    <message>
        <source>Why (may be empty; no names)</source>
        <translation>Pam (gall fod yn wag; dim enwau)</translation>
    </message>
    <message>
        <source>Why it is no problem (no names)</source>
        <translation>Pam nad yw&apos;n broblem (dim enwau)</translation>
    </message>
</context>
<context>
    <name>Density</name>
    <message>
        <source>The bandwidths to try must begin above 0 metres and end above that.</source>
        <translation>Rhaid i&apos;r lledau band i&apos;w profi ddechrau uwchlaw 0 metr a gorffen uwchlaw hynny.</translation>
    </message>
    <message>
        <source>Offences at two places or more are needed to choose a bandwidth by.</source>
        <translation>Mae angen troseddau mewn dau le neu fwy i ddewis lled band.</translation>
    </message>
    <message>
        <source>The choice of a bandwidth was stopped.</source>
        <translation>Stopiwyd dewis lled band.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>Rhaid i&apos;r lled band fod yn fwy na 0 metr.</translation>
    </message>
    <message>
        <source>The area has no cells: give an area and a cell size above 0 metres.</source>
        <translation>Nid oes celloedd yn yr ardal: rhowch ardal a maint cell uwchlaw 0 metr.</translation>
    </message>
    <message>
        <source>The cells are too small for the area: use larger ones.</source>
        <translation>Mae&apos;r celloedd yn rhy fach i&apos;r ardal: defnyddiwch rai mwy.</translation>
    </message>
    <message>
        <source>The area&apos;s cells are not those of the raster.</source>
        <translation>Nid celloedd y raster yw celloedd yr ardal.</translation>
    </message>
    <message>
        <source>The density was stopped.</source>
        <translation>Stopiwyd y dwysedd.</translation>
    </message>
    <message>
        <source>Point %1 is not a place with a weight: a number is missing, or beyond 100,000 km.</source>
        <translation>Nid yw pwynt %1 yn lle â phwysau: mae rhif ar goll, neu y tu hwnt i 100,000 km.</translation>
    </message>
</context>
<context>
    <name>DensitySection</name>
    <message>
        <source>Density</source>
        <translation>Dwysedd</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Cnewyllyn</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussaidd</translation>
    </message>
    <message>
        <source>Quartic</source>
        <translation>Cwartig</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Lled band</translation>
    </message>
    <message>
        <source>By likelihood</source>
        <translation>Yn ôl tebygolrwydd</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Likelihood chose %1 m.</source>
        <translation>Dewisodd tebygolrwydd %1 m.</translation>
    </message>
    <message>
        <source>The map shows a kernel of %1 m.</source>
        <translation>Mae&apos;r map yn dangos cnewyllyn o %1 m.</translation>
    </message>
</context>
<context>
    <name>DeploymentLife</name>
    <message>
        <source>Approve it</source>
        <translation>Cymeradwyo&apos;r cynllun</translation>
    </message>
    <message>
        <source>Say that it is briefed</source>
        <translation>Nodi ei fod wedi&apos;i friffio</translation>
    </message>
    <message>
        <source>Say that patrols are out</source>
        <translation>Nodi bod patrolau allan</translation>
    </message>
    <message>
        <source>Debrief it</source>
        <translation>Ôl-friffio&apos;r cynllun</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cau&apos;r cynllun</translation>
    </message>
    <message>
        <source>The shift begins at %1: patrols go out at most %2 minutes before it.</source>
        <translation>Mae&apos;r shifft yn dechrau am %1: bydd patrolau&apos;n mynd allan %2 munud cyn hynny ar y cynharaf.</translation>
    </message>
    <message>
        <source>The shift begins at %1: there is nothing to debrief yet.</source>
        <translation>Mae&apos;r shifft yn dechrau am %1: nid oes dim i&apos;w ôl-friffio eto.</translation>
    </message>
    <message>
        <source>There is no debrief of this plan yet. Record it first.</source>
        <translation>Nid oes ôl-friffio o&apos;r cynllun hwn eto. Cofnodwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>This plan is closed: no step is left.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i gau: nid oes cam ar ôl.</translation>
    </message>
    <message>
        <source>This plan is a draft. Approve it first, which checks the rules.</source>
        <translation>Drafft yw&apos;r cynllun hwn. Cymeradwywch ef yn gyntaf, sy&apos;n gwirio&apos;r rheolau.</translation>
    </message>
    <message>
        <source>A step is missing before that. %1 first.</source>
        <translation>Mae cam ar goll cyn hynny. Yn gyntaf: %1.</translation>
    </message>
    <message>
        <source>Say who takes the step: a shoulder number or a role.</source>
        <translation>Nodwch pwy sy&apos;n cymryd y cam: rhif ysgwydd neu rôl.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) have neither a result nor a reason why they were missed. Record them, or close it without them.</source>
        <translation>
            <numerusform>Mae %n ymweliad heb ganlyniad na rheswm pam y&apos;i collwyd. Cofnodwch ef, neu caewch y cynllun hebddo.</numerusform>
            <numerusform>Mae %n ymweliad heb ganlyniad na rheswm pam y&apos;i collwyd. Cofnodwch ef, neu caewch y cynllun hebddo.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Cofnodwch nhw, neu caewch y cynllun hebddynt.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Cofnodwch nhw, neu caewch y cynllun hebddynt.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Cofnodwch nhw, neu caewch y cynllun hebddynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift runs until %1: close the plan after that.</source>
        <translation>Mae&apos;r shifft yn para hyd %1: caewch y cynllun ar ôl hynny.</translation>
    </message>
</context>
<context>
    <name>DeploymentRepository</name>
    <message>
        <source>Version %1 of this plan was never approved, so that it was not kept.</source>
        <translation>Ni chymeradwywyd fersiwn %1 o&apos;r cynllun hwn erioed, felly ni chafodd ei chadw.</translation>
    </message>
</context>
<context>
    <name>DifferencePanel</name>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Gollyngwyd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>What the re-plan changes</source>
        <translation>Yr hyn y mae&apos;r ailgynllunio yn ei newid</translation>
    </message>
    <message>
        <source>Planning the night again</source>
        <translation>Wrthi&apos;n cynllunio&apos;r noson eto</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yr hyn sy&apos;n newid</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Wrthi&apos;n cynllunio</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Newidiadau</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nid oes dim yn newid.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
</context>
<context>
    <name>Dispersal</name>
    <message>
        <source>Authority %1 is no section 34 authority. Name one that is.</source>
        <translation>Nid yw awdurdodiad %1 yn awdurdodiad adran 34. Enwch un sydd.</translation>
    </message>
    <message>
        <source>Authority %1 %2. It cannot be used; ask an inspector for one that can.</source>
        <translation>Awdurdodiad %1: %2. Ni ellir ei ddefnyddio; gofynnwch i arolygydd am un y gellir ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Authority %1 runs from %2 to %3, and the patrol was there from %4 to %5. Check the times, or leave the dispersal out.</source>
        <translation>Mae awdurdodiad %1 yn para o %2 hyd %3, ac roedd y patrôl yno o %4 hyd %5. Gwiriwch yr amserau, neu hepgorwch y gwasgaru.</translation>
    </message>
    <message>
        <source>%1 lies outside the area of authority %2. Name an authority that covers it, or leave the dispersal out.</source>
        <translation>Mae %1 y tu allan i ardal awdurdodiad %2. Enwch awdurdodiad sy&apos;n ei gwmpasu, neu hepgorwch y gwasgaru.</translation>
    </message>
    <message>
        <source>%1 is in plain clothes: a dispersal direction needs a constable in uniform. Record it for the uniform team that gave it.</source>
        <translation>Mae %1 mewn dillad plaen: rhaid cael cwnstabl mewn lifrai i roi cyfarwyddyd gwasgaru. Cofnodwch ef ar gyfer y tîm mewn lifrai a&apos;i rhoddodd.</translation>
    </message>
    <message>
        <source>A dispersal direction needs a constable in uniform, not a plain-clothes member. Record who in uniform gave it, or leave it out.</source>
        <translation>Rhaid cael cwnstabl mewn lifrai i roi cyfarwyddyd gwasgaru, nid aelod mewn dillad plaen. Cofnodwch pwy mewn lifrai a&apos;i rhoddodd, neu hepgorwch ef.</translation>
    </message>
    <message>
        <source>%1 is mixed: say that a member in uniform gave the dispersal direction.</source>
        <translation>Mae %1 yn gymysg: nodwch mai aelod mewn lifrai a roddodd y cyfarwyddyd gwasgaru.</translation>
    </message>
    <message>
        <source>The authority named for the dispersal is not in this file. Enter it first.</source>
        <translation>Nid yw&apos;r awdurdodiad a enwir ar gyfer y gwasgaru yn y ffeil hon. Nodwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>A dispersal needs a live section 34 authority, and there is none. Enter the authority, or leave the dispersal out.</source>
        <translation>Mae angen awdurdodiad adran 34 byw ar gyfer gwasgaru, ac nid oes un. Nodwch yr awdurdodiad, neu hepgorwch y gwasgaru.</translation>
    </message>
</context>
<context>
    <name>DoseTable</name>
    <message>
        <source>Planned and delivered by place</source>
        <translation>Cynlluniwyd a chyflawnwyd fesul lle</translation>
    </message>
    <message>
        <source>%1: visits %2, minutes %3</source>
        <translation>%1: ymweliadau %2, munudau %3</translation>
    </message>
    <message>
        <source>, by track %1</source>
        <translation>, yn ôl y trac %1</translation>
    </message>
    <message>
        <source>, missed: %1</source>
        <translation>, collwyd: %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Yn ôl y trac</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Collwyd oherwydd</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Licensing visit</source>
        <translation>Ymweliad trwyddedu</translation>
    </message>
    <message>
        <source>Where: a street, a venue, a station</source>
        <translation>Ble: stryd, lleoliad, gorsaf</translation>
    </message>
    <message>
        <source>Arrives from</source>
        <translation>Yn cyrraedd o</translation>
    </message>
    <message>
        <source>at latest</source>
        <translation>fan hwyraf</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Whoever it costs least</source>
        <translation>Y tîm y mae&apos;n costio leiaf iddo</translation>
    </message>
    <message>
        <source>One of it holds</source>
        <translation>Sgìl sydd gan un ohonynt</translation>
    </message>
    <message>
        <source>any skill</source>
        <translation>unrhyw sgìl</translation>
    </message>
    <message>
        <source>Add the duty</source>
        <translation>Ychwanegu&apos;r ddyletswydd</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>New duty</source>
        <translation>Dyletswydd newydd</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Ei thynnu allan</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Yn %1</translation>
    </message>
</context>
<context>
    <name>EarlierNight</name>
    <message>
        <source>Night to look at</source>
        <translation>Noson i edrych arni</translation>
    </message>
    <message>
        <source>What came of each place</source>
        <translation>Beth a ddeilliodd o bob lle</translation>
    </message>
    <message>
        <source>Copy this plan to another night…</source>
        <translation>Copïo&apos;r cynllun hwn i noson arall…</translation>
    </message>
    <message>
        <source>%1: %2; tonight %3 ×</source>
        <translation>%1: %2; heno %3 ×</translation>
    </message>
    <message>
        <source>tonight %1 ×</source>
        <translation>heno %1 ×</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>No hotspot set is saved: save one on the Hotspots screen, or name a site.</source>
        <translation>Nid oes set mannau problemus wedi&apos;i chadw: cadwch un ar y sgrin Mannau problemus, neu enwch safle.</translation>
    </message>
    <message>
        <source>No whole month is recorded since the first shift, in %1: import later months, or give the windows.</source>
        <translation>Ni chofnodwyd mis cyfan ers y shifft gyntaf, yn %1: mewnforiwch fisoedd diweddarach, neu rhowch y ffenestri.</translation>
    </message>
    <message>
        <source>One month is recorded: import at least two to hold one against the other.</source>
        <translation>Un mis a gofnodwyd: mewnforiwch o leiaf ddau i gymharu&apos;r naill â&apos;r llall.</translation>
    </message>
    <message>
        <source>There are no records of this source: import recorded crime first.</source>
        <translation>Nid oes cofnodion o&apos;r ffynhonnell hon: mewnforiwch droseddau a gofnodwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>Both windows must lie in the months that are recorded: %1.</source>
        <translation>Rhaid i&apos;r ddwy ffenestr fod o fewn y misoedd a gofnodwyd: %1.</translation>
    </message>
    <message>
        <source>The before window must end before the after window begins.</source>
        <translation>Rhaid i&apos;r ffenestr gynt ddod i ben cyn i&apos;r ffenestr wedyn ddechrau.</translation>
    </message>
    <message>
        <source>The area %1 lies in the target or so near that the rings round both meet: choose one further away, or a smaller ring.</source>
        <translation>Mae&apos;r ardal %1 yn y targed, neu mor agos nes bod y cylchoedd o amgylch y ddau yn cwrdd: dewiswch un ymhellach i ffwrdd, neu gylch llai.</translation>
    </message>
    <message>
        <source>Nothing is recorded in the area %1 in these windows.</source>
        <translation>Ni chofnodwyd dim yn yr ardal %1 yn y ffenestri hyn.</translation>
    </message>
    <message>
        <source>There are no offences in this file yet: import recorded crime first.</source>
        <translation>Nid oes troseddau yn y ffeil hon eto: mewnforiwch droseddau a gofnodwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>The evaluation was stopped.</source>
        <translation>Stopiwyd y gwerthuso.</translation>
    </message>
    <message>
        <source>These places were ranked by months of the before window. Places picked for being high fall by themselves, and comparison areas picked otherwise do not fall as much: part of a fall may be that.</source>
        <translation>Gosodwyd y lleoedd hyn yn eu trefn yn ôl misoedd y ffenestr gynt. Mae lleoedd a ddewisir am eu bod yn uchel yn gostwng ohonynt eu hunain, ac nid yw ardaloedd cymharu a ddewisir mewn ffordd arall yn gostwng cymaint: gall rhan o ostyngiad fod yn hynny.</translation>
    </message>
    <message>
        <source>The first shift was on %1; the month in which it fell is in neither window.</source>
        <translation>Roedd y shifft gyntaf ar %1; nid yw&apos;r mis yr oedd ynddo yn y naill ffenestr na&apos;r llall.</translation>
    </message>
    <message>
        <source>The before window reaches past the first shift, on %1: it is no time before it.</source>
        <translation>Mae&apos;r ffenestr gynt yn ymestyn heibio&apos;r shifft gyntaf, ar %1: nid amser cyn hynny mohoni.</translation>
    </message>
    <message>
        <source>No area is like the target and free of patrols, so nothing is compared. A smaller ring or longer windows may find some.</source>
        <translation>Nid oes ardal sy&apos;n debyg i&apos;r targed ac yn rhydd o batrolau, felly ni chymherir dim. Gallai cylch llai neu ffenestri hwy ddod o hyd i rai.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison area(s) only are enough like the target.</source>
        <translation>
            <numerusform>Dim ond %n ardal gymharu sy&apos;n ddigon tebyg i&apos;r targed.</numerusform>
            <numerusform>Dim ond %n ardal gymharu sy&apos;n ddigon tebyg i&apos;r targed.</numerusform>
            <numerusform>Dim ond %n o ardaloedd cymharu sy&apos;n ddigon tebyg i&apos;r targed.</numerusform>
            <numerusform>Dim ond %n o ardaloedd cymharu sy&apos;n ddigon tebyg i&apos;r targed.</numerusform>
            <numerusform>Dim ond %n o ardaloedd cymharu sy&apos;n ddigon tebyg i&apos;r targed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison areas, or the rings round them, were at another level than the target&apos;s before, so that it matters whether they would have changed by as many offences or by the same share: what is said at the top holds both ways.</source>
        <translation>Roedd yr ardaloedd cymharu, neu&apos;r cylchoedd o&apos;u hamgylch, ar lefel wahanol i&apos;r targed cynt, felly mae&apos;n bwysig a fyddent wedi newid o&apos;r un nifer o droseddau ynteu o&apos;r un gyfran: mae&apos;r hyn a ddywedir ar y brig yn dal y naill ffordd a&apos;r llall.</translation>
    </message>
    <message>
        <source>Target and comparison areas did not move together in the before window: what they would have done after is a guess.</source>
        <translation>Ni symudodd y targed a&apos;r ardaloedd cymharu gyda&apos;i gilydd yn y ffenestr gynt: dyfaliad yw&apos;r hyn y byddent wedi&apos;i wneud wedyn.</translation>
    </message>
    <message>
        <source>Months are more uneven than chance makes them (dispersion %1), so the intervals are wider by its root.</source>
        <translation>Mae&apos;r misoedd yn fwy anwastad nag y mae siawns yn eu gwneud (gwasgariad ystadegol %1), felly mae&apos;r cyfyngau&apos;n lletach yn ôl ei ail isradd.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) hold under half as many records as the fullest: a source may cover a part only, and the figures then say little.</source>
        <translation>
            <numerusform>Mae gan %n mis lai na hanner cofnodion y llawnaf: gall ffynhonnell gwmpasu rhan yn unig, ac ychydig y mae&apos;r ffigurau&apos;n ei ddweud wedyn.</numerusform>
            <numerusform>Mae gan %n mis lai na hanner cofnodion y llawnaf: gall ffynhonnell gwmpasu rhan yn unig, ac ychydig y mae&apos;r ffigurau&apos;n ei ddweud wedyn.</numerusform>
            <numerusform>Mae gan %n o fisoedd lai na hanner cofnodion y llawnaf: gall ffynhonnell gwmpasu rhan yn unig, ac ychydig y mae&apos;r ffigurau&apos;n ei ddweud wedyn.</numerusform>
            <numerusform>Mae gan %n o fisoedd lai na hanner cofnodion y llawnaf: gall ffynhonnell gwmpasu rhan yn unig, ac ychydig y mae&apos;r ffigurau&apos;n ei ddweud wedyn.</numerusform>
            <numerusform>Mae gan %n o fisoedd lai na hanner cofnodion y llawnaf: gall ffynhonnell gwmpasu rhan yn unig, ac ychydig y mae&apos;r ffigurau&apos;n ei ddweud wedyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The windows are not the same months of the year; the comparison areas have to make up for the season.</source>
        <translation>Nid yr un misoedd o&apos;r flwyddyn sydd yn y ffenestri; rhaid i&apos;r ardaloedd cymharu wneud iawn am y tymor.</translation>
    </message>
    <message>
        <source>The windows are not the same months of the year: a season alone makes counts differ.</source>
        <translation>Nid yr un misoedd o&apos;r flwyddyn sydd yn y ffenestri: mae tymor yn unig yn gwneud i gyfrifon fod yn wahanol.</translation>
    </message>
    <message>
        <source>Some offences are known by month only and are left out of windows of days.</source>
        <translation>Yn ôl mis yn unig y gwyddys am rai troseddau, ac fe&apos;u hepgorir o ffenestri o ddyddiau.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>cynt</translation>
    </message>
    <message>
        <source>between</source>
        <translation>rhwng</translation>
    </message>
    <message>
        <source>after</source>
        <translation>wedyn</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Comparison areas</source>
        <translation>Ardaloedd cymharu</translation>
    </message>
    <message>
        <source>Ring round the target</source>
        <translation>Cylch o amgylch y targed</translation>
    </message>
    <message>
        <source>Ring round the comparison areas</source>
        <translation>Cylch o amgylch yr ardaloedd cymharu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Weighted displacement difference, offences</source>
        <translation>Gwahaniaeth dadleoli wedi&apos;i bwysoli, troseddau</translation>
    </message>
    <message>
        <source>of it at the target</source>
        <translation>y rhan ohono yn y targed</translation>
    </message>
    <message>
        <source>of it in the ring</source>
        <translation>y rhan ohono yn y cylch</translation>
    </message>
    <message>
        <source>Rate ratio of the target</source>
        <translation>Cymhareb cyfraddau&apos;r targed</translation>
    </message>
    <message>
        <source>%1 (of its logarithm)</source>
        <translation>%1 (o&apos;i logarithm)</translation>
    </message>
    <message>
        <source>Counts under 5, and those that would give them away, are not drawn.</source>
        <translation>Ni luniadir cyfrifon dan 5, na&apos;r rhai a fyddai&apos;n eu datgelu.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Offences before</source>
        <translation>Troseddau cynt</translation>
    </message>
    <message>
        <source>Distance of trend</source>
        <translation>Pellter y duedd</translation>
    </message>
    <message>
        <source>before, after</source>
        <translation>cynt, wedyn</translation>
    </message>
    <message>
        <source>estimate, standard error, 95 % interval</source>
        <translation>amcangyfrif, cyfeiliornad safonol, cyfwng 95 %</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>Evaluation: %1</source>
        <translation>Gwerthusiad: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 o&apos;i gymharu â %2</translation>
    </message>
    <message>
        <source>Offences a month</source>
        <translation>Troseddau y mis</translation>
    </message>
    <message>
        <source>target</source>
        <translation>targed</translation>
    </message>
    <message>
        <source>comparison areas, at the target&apos;s size</source>
        <translation>ardaloedd cymharu, ar faint y targed</translation>
    </message>
    <message>
        <source>Offences a month in the rings</source>
        <translation>Troseddau y mis yn y cylchoedd</translation>
    </message>
    <message>
        <source>round the target</source>
        <translation>o amgylch y targed</translation>
    </message>
    <message>
        <source>round the comparison areas, at its size</source>
        <translation>o amgylch yr ardaloedd cymharu, ar ei faint ef</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ffenestri</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Amcangyfrifon</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Amcangyfrif</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Cyfeiliornad safonol</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Cyfwng 95 %</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Yn ôl mis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Ring of comparison</source>
        <translation>Cylch y gymhariaeth</translation>
    </message>
    <message>
        <source>at %1 and round it</source>
        <translation>yn %1 ac o&apos;i amgylch</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>yn %1</translation>
    </message>
    <message>
        <source>%1: %2 offences in %3, and %4 in %5.</source>
        <translation>%1: %2 o droseddau yn ystod %3, a %4 yn ystod %5.</translation>
    </message>
    <message>
        <source>In %1, fewer offences were recorded %2 than the comparison areas lead one to expect: about %3 fewer, and with 95 % confidence %4.</source>
        <translation>Yn ystod %1, cofnodwyd llai o droseddau %2 nag y mae&apos;r ardaloedd cymharu&apos;n peri i rywun ei ddisgwyl: tua %3 yn llai, a chyda hyder o 95 % %4.</translation>
    </message>
    <message>
        <source>In %1, more offences were recorded %2 than the comparison areas lead one to expect: about %3 more, and with 95 % confidence %4.</source>
        <translation>Yn ystod %1, cofnodwyd mwy o droseddau %2 nag y mae&apos;r ardaloedd cymharu&apos;n peri i rywun ei ddisgwyl: tua %3 yn fwy, a chyda hyder o 95 % %4.</translation>
    </message>
    <message>
        <source>This says that it came together with what was done, not that it came of it.</source>
        <translation>Mae hyn yn dweud iddo ddigwydd ar y cyd â&apos;r hyn a wnaed, nid iddo ddigwydd o&apos;i herwydd.</translation>
    </message>
    <message>
        <source>%1 to %2 fewer</source>
        <translation>%1 i %2 yn llai</translation>
    </message>
    <message>
        <source>%1 to %2 more</source>
        <translation>%1 i %2 yn fwy</translation>
    </message>
    <message>
        <source>from %1 fewer to %2 more</source>
        <translation>o %1 yn llai i %2 yn fwy</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 i %3)</translation>
    </message>
    <message>
        <source>These are counts and no effect: without comparison areas nobody can say what would have been recorded anyway.</source>
        <translation>Cyfrifon yw&apos;r rhain ac nid effaith: heb ardaloedd cymharu ni all neb ddweud beth fyddai wedi&apos;i gofnodi beth bynnag.</translation>
    </message>
    <message>
        <source>Too few to tell whether anything changed.</source>
        <translation>Rhy ychydig i ddweud a newidiodd unrhyw beth.</translation>
    </message>
    <message>
        <source>A window holds under 5 offences, so that the comparison is not printed.</source>
        <translation>Mae gan ffenestr lai na 5 trosedd, felly nid argreffir y gymhariaeth.</translation>
    </message>
    <message>
        <source>No clear effect: against the comparison areas, anything %1 in %2 fits what was recorded %3 (95 %). That is no proof that there was none.</source>
        <translation>Dim effaith glir: o&apos;i gymharu â&apos;r ardaloedd cymharu, mae unrhyw beth %1 yn ystod %2 yn gyson â&apos;r hyn a gofnodwyd %3 (95 %). Nid yw hynny&apos;n brawf nad oedd effaith.</translation>
    </message>
    <message>
        <source>In the ring of %1 m round it there were more than round the comparison areas (%2): some may have moved there.</source>
        <translation>Yn y cylch o %1 m o&apos;i amgylch roedd mwy nag o amgylch yr ardaloedd cymharu (%2): gall rhai fod wedi symud yno.</translation>
    </message>
    <message>
        <source>In the ring of %1 m round it there were fewer, too (%2): no sign that offences moved there.</source>
        <translation>Yn y cylch o %1 m o&apos;i amgylch roedd llai hefyd (%2): dim arwydd bod troseddau wedi symud yno.</translation>
    </message>
    <message>
        <source>In the ring of %1 m round it there is no clear change (%2), so whether some moved there cannot be told.</source>
        <translation>Yn y cylch o %1 m o&apos;i amgylch nid oes newid clir (%2), felly ni ellir dweud a symudodd rhai yno.</translation>
    </message>
    <message>
        <source>Offences recorded in both windows; records that police activity finds never count.</source>
        <translation>Troseddau a gofnodwyd yn y ddwy ffenestr; nid yw cofnodion y mae gweithgarwch yr heddlu yn eu canfod byth yn cyfrif.</translation>
    </message>
    <message>
        <source>Comparison areas have the size of the target&apos;s places and about as many offences in the before window (within 1.5 times, or 2 or 3 where there are too few); of those, the ones whose months differ least from the target&apos;s by Pearson&apos;s chi-squared over its degrees of freedom, and none that differs clearly (1 %). What came after is not looked at. None lies where its ring would meet the target&apos;s, and none was visited by a patrol in these months.</source>
        <translation>Mae gan ardaloedd cymharu faint lleoedd y targed a thua&apos;r un nifer o droseddau yn y ffenestr gynt (o fewn 1.5 gwaith, neu 2 neu 3 lle mae rhy ychydig); o&apos;r rheini, y rhai y mae eu misoedd yn gwahaniaethu leiaf oddi wrth rai&apos;r targed yn ôl chi-sgwâr Pearson wedi&apos;i rannu â&apos;i raddau rhyddid, a dim un sy&apos;n gwahaniaethu&apos;n glir (1 %). Nid edrychir ar yr hyn a ddaeth wedyn. Nid oes un lle byddai ei chylch yn cwrdd ag un y targed, ac nid ymwelodd patrôl ag unrhyw un yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>Weighted displacement difference: (ΔT − ΔCt) + (ΔD − ΔCd), its standard error the square root of the sum of the weighted counts (Wheeler &amp; Ratcliffe 2018, Crime Science 7:11, s40163-018-0085-5). It supposes that all areas would have changed by as many offences. Where they were at clearly different levels before, what is said at the top also holds where they would have changed by the same share: its range reaches over both.</source>
        <translation>Gwahaniaeth dadleoli wedi&apos;i bwysoli: (ΔT − ΔCt) + (ΔD − ΔCd), a&apos;i gyfeiliornad safonol yn ail isradd swm y cyfrifon wedi&apos;u pwysoli (Wheeler &amp; Ratcliffe 2018, Crime Science 7:11, s40163-018-0085-5). Mae&apos;n tybio y byddai pob ardal wedi newid o&apos;r un nifer o droseddau. Lle roeddent ar lefelau sy&apos;n amlwg yn wahanol cynt, mae&apos;r hyn a ddywedir ar y brig hefyd yn dal lle byddent wedi newid o&apos;r un gyfran: mae ei ystod yn cwmpasu&apos;r ddau.</translation>
    </message>
    <message>
        <source>Rate ratio: Poisson regression of the target&apos;s and the comparison areas&apos; months with an effect for each area and each month. Where the months after are more uneven than chance makes them (Pearson, 5 %), all intervals are widened by the dispersion.</source>
        <translation>Cymhareb cyfraddau: atchweliad Poisson o fisoedd y targed a&apos;r ardaloedd cymharu gydag effaith ar gyfer pob ardal a phob mis. Lle mae&apos;r misoedd wedyn yn fwy anwastad nag y mae siawns yn eu gwneud (Pearson, 5 %), caiff pob cyfwng ei ledu yn ôl y gwasgariad ystadegol.</translation>
    </message>
    <message>
        <source>Records that police activity finds never count.</source>
        <translation>Nid yw cofnodion y mae gweithgarwch yr heddlu yn eu canfod byth yn cyfrif.</translation>
    </message>
    <message>
        <source>What is recorded is known by month only: choose windows of whole months.</source>
        <translation>Yn ôl mis yn unig y gwyddys yr hyn a gofnodwyd: dewiswch ffenestri o fisoedd cyfan.</translation>
    </message>
    <message>
        <source>Nothing in this file is called “%1”: give a name of the map, a grid reference, or easting and northing.</source>
        <translation>Nid oes dim yn y ffeil hon o&apos;r enw “%1”: rhowch enw oddi ar y map, cyfeirnod grid, neu ddwyreiniad a gogleddiad.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) far apart are called “%1”: give a grid reference, or easting and northing.</source>
        <translation>
            <numerusform>Mae %n lle ymhell oddi wrth ei gilydd o&apos;r enw “%1”: rhowch gyfeirnod grid, neu ddwyreiniad a gogleddiad.</numerusform>
            <numerusform>Mae %n lle o&apos;r enw “%1”: rhowch gyfeirnod grid, neu ddwyreiniad a gogleddiad.</numerusform>
            <numerusform>Mae %n o leoedd ymhell oddi wrth ei gilydd o&apos;r enw “%1”: rhowch gyfeirnod grid, neu ddwyreiniad a gogleddiad.</numerusform>
            <numerusform>Mae %n o leoedd ymhell oddi wrth ei gilydd o&apos;r enw “%1”: rhowch gyfeirnod grid, neu ddwyreiniad a gogleddiad.</numerusform>
            <numerusform>Mae %n o leoedd ymhell oddi wrth ei gilydd o&apos;r enw “%1”: rhowch gyfeirnod grid, neu ddwyreiniad a gogleddiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no hotspot of these ranks: choose at least one.</source>
        <translation>Nid oes gan “%1” fan problemus o&apos;r safleoedd hyn: dewiswch o leiaf un.</translation>
    </message>
    <message numerus="yes">
        <source>%n hotspot(s) of %1</source>
        <translation>
            <numerusform>%n man problemus o %1</numerusform>
            <numerusform>%n man problemus o %1</numerusform>
            <numerusform>%n o fannau problemus o %1</numerusform>
            <numerusform>%n o fannau problemus o %1</numerusform>
            <numerusform>%n o fannau problemus o %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A site needs a radius above 0 metres.</source>
        <translation>Mae angen radiws uwchlaw 0 metr ar safle.</translation>
    </message>
    <message>
        <source>Say which site: a name of the map, a grid reference, or easting and northing.</source>
        <translation>Nodwch pa safle: enw oddi ar y map, cyfeirnod grid, neu ddwyreiniad a gogleddiad.</translation>
    </message>
    <message>
        <source>No approved plan of %1 has visited a place yet, so there is nothing to evaluate.</source>
        <translation>Nid oes cynllun cymeradwy o %1 wedi ymweld â lle eto, felly nid oes dim i&apos;w werthuso.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison area(s) of %1 went against the target in the before window: up in months when it went down. What such an area did after says little of what the target would have done; take it out, or compare with others.</source>
        <translation>
            <numerusform>Aeth %n o&apos;r %1 ardal gymharu yn groes i&apos;r targed yn y ffenestr gynt: i fyny mewn misoedd pan aeth y targed i lawr. Ychydig y mae&apos;r hyn a wnaeth ardal o&apos;r fath wedyn yn ei ddweud am yr hyn y byddai&apos;r targed wedi&apos;i wneud; tynnwch hi allan, neu cymharwch ag eraill.</numerusform>
            <numerusform>Aeth %n o&apos;r %1 ardal gymharu yn groes i&apos;r targed yn y ffenestr gynt: i fyny mewn misoedd pan aeth y targed i lawr. Ychydig y mae&apos;r hyn a wnaeth ardal o&apos;r fath wedyn yn ei ddweud am yr hyn y byddai&apos;r targed wedi&apos;i wneud; tynnwch hi allan, neu cymharwch ag eraill.</numerusform>
            <numerusform>Aeth %n o&apos;r %1 ardal gymharu yn groes i&apos;r targed yn y ffenestr gynt: i fyny mewn misoedd pan aeth y targed i lawr. Ychydig y mae&apos;r hyn a wnaeth ardal o&apos;r fath wedyn yn ei ddweud am yr hyn y byddai&apos;r targed wedi&apos;i wneud; tynnwch hi allan, neu cymharwch ag eraill.</numerusform>
            <numerusform>Aeth %n o&apos;r %1 ardal gymharu yn groes i&apos;r targed yn y ffenestr gynt: i fyny mewn misoedd pan aeth y targed i lawr. Ychydig y mae&apos;r hyn a wnaeth ardal o&apos;r fath wedyn yn ei ddweud am yr hyn y byddai&apos;r targed wedi&apos;i wneud; tynnwch hi allan, neu cymharwch ag eraill.</numerusform>
            <numerusform>Aeth %n o&apos;r %1 ardal gymharu yn groes i&apos;r targed yn y ffenestr gynt: i fyny mewn misoedd pan aeth y targed i lawr. Ychydig y mae&apos;r hyn a wnaeth ardal o&apos;r fath wedyn yn ei ddweud am yr hyn y byddai&apos;r targed wedi&apos;i wneud; tynnwch hi allan, neu cymharwch ag eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>This range holds whether all areas would have changed by as many offences or by the same share; the interval of the weighted displacement difference, %1 to %2, supposes as many.</source>
        <translation>Mae&apos;r ystod hon yn dal, pa un a fyddai pob ardal wedi newid o&apos;r un nifer o droseddau ynteu o&apos;r un gyfran; mae cyfwng y gwahaniaeth dadleoli wedi&apos;i bwysoli, %1 i %2, yn tybio&apos;r un nifer.</translation>
    </message>
</context>
<context>
    <name>EvaluationAnswer</name>
    <message>
        <source>Offences by month, those compared with at the target&apos;s size</source>
        <translation>Troseddau yn ôl mis, gyda&apos;r rhai y cymherir â hwy wedi&apos;u graddio i faint y targed</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>%1, after</source>
        <translation>%1, wedyn</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cyfrifwyd</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 cynt, %3 wedyn</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Amcangyfrifwyd</translation>
    </message>
    <message>
        <source>How it was worked out</source>
        <translation>Sut y&apos;i cyfrifwyd</translation>
    </message>
</context>
<context>
    <name>EvaluationAreas</name>
    <message>
        <source>Comparison areas</source>
        <translation>Ardaloedd cymharu</translation>
    </message>
    <message>
        <source>As large as the target&apos;s places and about as many offences before; those whose months moved most like the target&apos;s come first. A trend difference of about 1 is what chance makes. Tick what is really like it, and untick where something else was going on.</source>
        <translation>Mor fawr â lleoedd y targed a chyda thua&apos;r un nifer o droseddau cynt; daw&apos;r rhai y symudodd eu misoedd fwyaf tebyg i rai&apos;r targed yn gyntaf. Gwahaniaeth tuedd o tua 1 yw&apos;r hyn y mae siawns yn ei achosi. Ticiwch yr hyn sy&apos;n wirioneddol debyg iddo, a dad-diciwch lle roedd rhywbeth arall ar waith.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>EvaluationChart</name>
    <message>
        <source>Offences by month, %1 lines</source>
        <translation>Troseddau yn ôl mis, %1 llinell</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Rhyngddynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>%1 (dashed; at the target&apos;s size)</source>
        <translation>%1 (llinell doredig; ar faint y targed)</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi&apos;n cyfrifo…</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Dim i&apos;w werthuso eto</translation>
    </message>
    <message>
        <source>Import recorded crime of at least two months: what was recorded after something was done is held against before, and against areas like it.</source>
        <translation>Mewnforiwch droseddau a gofnodwyd am o leiaf ddau fis: cymherir yr hyn a gofnodwyd ar ôl gwneud rhywbeth â&apos;r hyn a gofnodwyd cynt, ac ag ardaloedd tebyg.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Evaluation of %1</source>
        <translation>Gwerthusiad o %1</translation>
    </message>
</context>
<context>
    <name>EvaluationQuestion</name>
    <message>
        <source>What was done where</source>
        <translation>Beth a wnaed a ble</translation>
    </message>
    <message>
        <source>Hotspots of a set</source>
        <translation>Mannau problemus set</translation>
    </message>
    <message>
        <source>A site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>An operation</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Hotspot set</source>
        <translation>Set mannau problemus</translation>
    </message>
    <message>
        <source>none is saved</source>
        <translation>nid oes un wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>Hotspots that are evaluated</source>
        <translation>Mannau problemus sy&apos;n cael eu gwerthuso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>A name of the map, or TQ 2990 8050</source>
        <translation>Enw oddi ar y map, neu TQ 2990 8050</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lleoedd a gafwyd</translation>
    </message>
    <message>
        <source>One found: choose it</source>
        <translation>Cafwyd un: dewiswch ef</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Dewiswch un o %1</translation>
    </message>
    <message>
        <source>All within metres</source>
        <translation>Popeth o fewn, metrau</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>By day, where offences have days</source>
        <translation>Fesul diwrnod, lle mae dyddiau gan y troseddau</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Single offences</source>
        <translation>Troseddau unigol</translation>
    </message>
    <message>
        <source>Counts by place and month</source>
        <translation>Cyfrifon yn ôl lle a mis</translation>
    </message>
    <message>
        <source>Only offences against women and girls</source>
        <translation>Dim ond troseddau yn erbyn menywod a merched</translation>
    </message>
    <message>
        <source>Ring for displacement, metres</source>
        <translation>Cylch ar gyfer dadleoli, metrau</translation>
    </message>
    <message>
        <source>Against comparison areas</source>
        <translation>Yn erbyn ardaloedd cymharu</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Wrthi&apos;n gwerthuso</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Gwerthuso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>EvaluationRows</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 i %3)</translation>
    </message>
    <message>
        <source>Offences, with its 95 % interval; standard error %1</source>
        <translation>Troseddau, gyda&apos;u cyfwng 95 %; cyfeiliornad safonol %1</translation>
    </message>
    <message>
        <source>Weighted displacement difference</source>
        <translation>Gwahaniaeth dadleoli wedi&apos;i bwysoli</translation>
    </message>
    <message>
        <source>%1 (%2 as published, wider because the months are uneven)</source>
        <translation>%1 (%2 fel y&apos;i cyhoeddwyd, yn lletach am fod y misoedd yn anwastad)</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message numerus="yes">
        <source>Comparison, %n area(s)</source>
        <translation>
            <numerusform>Cymhariaeth, %n ardal</numerusform>
            <numerusform>Cymhariaeth, %n ardal</numerusform>
            <numerusform>Cymhariaeth, %n o ardaloedd</numerusform>
            <numerusform>Cymhariaeth, %n o ardaloedd</numerusform>
            <numerusform>Cymhariaeth, %n o ardaloedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Ring round the target</source>
        <translation>Cylch o amgylch y targed</translation>
    </message>
    <message>
        <source>Rings round the comparison</source>
        <translation>Cylchoedd o amgylch y gymhariaeth</translation>
    </message>
    <message>
        <source>Of it at the target</source>
        <translation>Y rhan ohono yn y targed</translation>
    </message>
    <message>
        <source>Its change less that of the comparison areas</source>
        <translation>Ei newid llai newid yr ardaloedd cymharu</translation>
    </message>
    <message>
        <source>Of it in the ring</source>
        <translation>Y rhan ohono yn y cylch</translation>
    </message>
    <message>
        <source>Its change less that of the rings round the comparison areas</source>
        <translation>Ei newid llai newid y cylchoedd o amgylch yr ardaloedd cymharu</translation>
    </message>
    <message>
        <source>Rate ratio of the target</source>
        <translation>Cymhareb cyfraddau&apos;r targed</translation>
    </message>
    <message>
        <source>Poisson regression with month effects, and its 95 % interval; 1 is no change against the comparison. Dispersion %1%2</source>
        <translation>Atchweliad Poisson gydag effeithiau misoedd, a&apos;i gyfwng 95 %; 1 yw dim newid o&apos;i gymharu â&apos;r gymhariaeth. Gwasgariad ystadegol %1%2</translation>
    </message>
    <message>
        <source>, by which it is widened</source>
        <translation>, ac mae&apos;r cyfwng wedi&apos;i ledu yn ôl hynny</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Cymhariaeth</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>Rings of comparison</source>
        <translation>Cylchoedd y gymhariaeth</translation>
    </message>
    <message>
        <source>%1 before; trend differs by %2, moves together by %3</source>
        <translation>%1 cynt; tuedd yn gwahaniaethu o %2, cyd-symud o %3</translation>
    </message>
</context>
<context>
    <name>EvaluationWindow</name>
    <message>
        <source>proposed</source>
        <translation>cynigiedig</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, o</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hyd</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>The day or a time of the phase “%1” is not complete.</source>
        <translation>Nid yw diwrnod neu amser y cyfnod “%1” yn gyflawn.</translation>
    </message>
    <message>
        <source>The people of the phase “%1” are a whole number.</source>
        <translation>Rhaid i nifer pobl y cyfnod “%1” fod yn rhif cyfan.</translation>
    </message>
    <message>
        <source>The people expected are a whole number.</source>
        <translation>Rhaid i nifer y bobl a ddisgwylir fod yn rhif cyfan.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd %2</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Save the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Eu hepgor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>People at its fullest</source>
        <translation>Pobl pan fydd ar ei lawnaf</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Tir</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Cyfnodau</translation>
    </message>
    <message>
        <source>Strategic intentions</source>
        <translation>Bwriadau strategol</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Bwriad</translation>
    </message>
    <message>
        <source>Add an intention</source>
        <translation>Ychwanegu bwriad</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Tactegau</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Tacteg</translation>
    </message>
    <message>
        <source>Add a tactic</source>
        <translation>Ychwanegu tacteg</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Beth a ddysgwyd</translation>
    </message>
    <message>
        <source>What went well (no names)</source>
        <translation>Beth aeth yn dda (dim enwau)</translation>
    </message>
    <message>
        <source>What to change next time (no names)</source>
        <translation>Beth i&apos;w newid y tro nesaf (dim enwau)</translation>
    </message>
</context>
<context>
    <name>EventGround</name>
    <message>
        <source>A street or park</source>
        <translation>Stryd neu barc</translation>
    </message>
    <message>
        <source>Metres round it</source>
        <translation>Metrau o&apos;i amgylch</translation>
    </message>
    <message>
        <source>Take its ground</source>
        <translation>Cymryd ei dir</translation>
    </message>
    <message>
        <source>Draw it…</source>
        <translation>Llunio…</translation>
    </message>
    <message>
        <source>No ground</source>
        <translation>Dim tir</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wrthi&apos;n chwilio amdano…</translation>
    </message>
    <message>
        <source>No ground yet.</source>
        <translation>Dim tir eto.</translation>
    </message>
    <message>
        <source>Change its corners…</source>
        <translation>Newid ei gorneli…</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
</context>
<context>
    <name>EventMap</name>
    <message>
        <source>Add corner</source>
        <translation>Ychwanegu cornel</translation>
    </message>
    <message>
        <source>Remove corner</source>
        <translation>Tynnu cornel</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep the ground</source>
        <translation>Cadw&apos;r tir</translation>
    </message>
</context>
<context>
    <name>EventPhases</name>
    <message>
        <source>Phase %1</source>
        <translation>Cyfnod %1</translation>
    </message>
    <message>
        <source>Arrival, main show, dispersal …</source>
        <translation>Cyrraedd, prif sioe, gwasgaru …</translation>
    </message>
    <message>
        <source>Remove phase %1</source>
        <translation>Dileu cyfnod %1</translation>
    </message>
    <message>
        <source>Day of phase %1</source>
        <translation>Diwrnod cyfnod %1</translation>
    </message>
    <message>
        <source>People expected in phase %1</source>
        <translation>Pobl a ddisgwylir yng nghyfnod %1</translation>
    </message>
    <message>
        <source>Phase %1 from</source>
        <translation>Cyfnod %1 o</translation>
    </message>
    <message>
        <source>Phase %1 to</source>
        <translation>Cyfnod %1 hyd</translation>
    </message>
    <message>
        <source>Add a phase</source>
        <translation>Ychwanegu cyfnod</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Pobl a ddisgwylir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd</translation>
    </message>
</context>
<context>
    <name>EventPlans</name>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>No plan is linked yet.</source>
        <translation>Nid oes cynllun wedi&apos;i gysylltu eto.</translation>
    </message>
    <message>
        <source>Last time (%1): %2</source>
        <translation>Y tro diwethaf (%1): %2</translation>
    </message>
    <message>
        <source>More or fewer than last time is a count, not an effect: crowds, plans and reporting differ.</source>
        <translation>Cyfrif, nid effaith, yw mwy neu lai na&apos;r tro diwethaf: mae&apos;r torfeydd, y cynlluniau a&apos;r adrodd yn wahanol.</translation>
    </message>
    <message>
        <source>Went well last time: %1</source>
        <translation>Aeth yn dda y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>To change after last time: %1</source>
        <translation>I&apos;w newid ar ôl y tro diwethaf: %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Cynlluniau</translation>
    </message>
    <message>
        <source>Take the plan %1 off the event</source>
        <translation>Tynnu&apos;r cynllun %1 oddi ar y digwyddiad</translation>
    </message>
    <message>
        <source>Last time, %1: %2</source>
        <translation>Y tro diwethaf, %1: %2</translation>
    </message>
    <message>
        <source>Plan from last time</source>
        <translation>Cynllun o&apos;r tro diwethaf</translation>
    </message>
    <message>
        <source>Night of the plan made from %1</source>
        <translation>Noson y cynllun a wneir o %1</translation>
    </message>
    <message>
        <source>Plan it again</source>
        <translation>Ei gynllunio eto</translation>
    </message>
    <message>
        <source>A plan of the file</source>
        <translation>Cynllun o&apos;r ffeil</translation>
    </message>
    <message>
        <source>Link it</source>
        <translation>Ei gysylltu</translation>
    </message>
</context>
<context>
    <name>EventRepository</name>
    <message>
        <source>An event needs a key.</source>
        <translation>Mae angen allwedd ar ddigwyddiad.</translation>
    </message>
    <message>
        <source>There is no such event in this file.</source>
        <translation>Nid oes digwyddiad o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eich gair eich hun</translation>
    </message>
    <message>
        <source>Remove %1 %2</source>
        <translation>Dileu %1 %2</translation>
    </message>
    <message>
        <source>Own word of %1 %2</source>
        <translation>Eich gair eich hun ar gyfer %1 %2</translation>
    </message>
    <message>
        <source>Text of %1 %2</source>
        <translation>Testun %1 %2</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>After-action report as PDF</source>
        <translation>Adroddiad ar ôl y gweithredu fel PDF</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Beth a gynllunnir</translation>
    </message>
    <message>
        <source>Plans and results</source>
        <translation>Cynlluniau a chanlyniadau</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Digwyddiad newydd…</translation>
    </message>
    <message>
        <source>Again…</source>
        <translation>Eto…</translation>
    </message>
    <message>
        <source>Starts a new event from the chosen one</source>
        <translation>Yn dechrau digwyddiad newydd o&apos;r un a ddewiswyd</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Templedi…</translation>
    </message>
    <message>
        <source>After-action report…</source>
        <translation>Adroddiad ar ôl y gweithredu…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Dileu&apos;r digwyddiad</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Dim digwyddiadau eto</translation>
    </message>
    <message>
        <source>Start from a template: Carnival or New Year&apos;s Eve, with phases, intentions and tactics to change. Next year it is planned again with its results beside.</source>
        <translation>Dechreuwch o dempled: Carnifal neu Nos Galan, gyda chyfnodau, bwriadau a thactegau i&apos;w newid. Y flwyddyn nesaf caiff ei gynllunio eto gyda&apos;i ganlyniadau wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>The exercise fills only an empty file. Make a new one.</source>
        <translation>Dim ond ffeil wag y gall yr ymarfer ei llenwi. Crëwch un newydd.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>Wedi stopio. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>The exercise needs the date it is set on.</source>
        <translation>Mae angen y dyddiad y mae&apos;r ymarfer wedi&apos;i osod arno.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>under 0.1 %</source>
        <translation>o dan 0.1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Its hours are not known, so every hour counts alike.</source>
        <translation>Nid yw ei oriau&apos;n hysbys, felly mae pob awr yn cyfrif yr un fath.</translation>
    </message>
    <message>
        <source>This hour is an average one there.</source>
        <translation>Awr gyffredin yw hon yno.</translation>
    </message>
    <message>
        <source>This hour has %1 times what is usual there.</source>
        <translation>Mae gan yr awr hon %1 gwaith yr hyn sy&apos;n arferol yno.</translation>
    </message>
    <message>
        <source>Nobody is there before it tonight.</source>
        <translation>Nid oes neb yno o&apos;i flaen heno.</translation>
    </message>
    <message>
        <source>Somebody is still there, so it adds nothing.</source>
        <translation>Mae rhywun yno o hyd, felly nid yw&apos;n ychwanegu dim.</translation>
    </message>
    <message>
        <source>%1 after the last visit: a visit is worth %2 of a first one again.</source>
        <translation>%1 ar ôl yr ymweliad diwethaf: mae ymweliad unwaith eto&apos;n werth %2 o ymweliad cyntaf.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>It stays with the pair that it is linked to. Together they count as one visit.</source>
        <translation>Mae&apos;n aros gyda&apos;r pâr y mae wedi&apos;i gysylltu ag ef. Gyda&apos;i gilydd maent yn cyfrif fel un ymweliad.</translation>
    </message>
    <message>
        <source>Without it the night covers %1 less.</source>
        <translation>Hebddo mae&apos;r noson yn cwmpasu %1 yn llai.</translation>
    </message>
    <message>
        <source>The night covers as much without it.</source>
        <translation>Mae&apos;r noson yn cwmpasu&apos;r un faint hebddo.</translation>
    </message>
    <message>
        <source>Hotspot %1 of %2, with a score of %3.</source>
        <translation>Man problemus %1 o %2, gyda sgôr o %3.</translation>
    </message>
    <message>
        <source>%1 min give %2 of a full visit.</source>
        <translation>Mae %1 mun yn rhoi %2 o ymweliad llawn.</translation>
    </message>
    <message>
        <source>%1 min are a full visit.</source>
        <translation>Mae %1 mun yn ymweliad llawn.</translation>
    </message>
    <message>
        <source>It was asked for every two hours.</source>
        <translation>Gofynnwyd amdano bob dwy awr.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Mae wedi&apos;i gloi.</translation>
    </message>
    <message>
        <source>%1: the same</source>
        <translation>%1: yr un faint</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1: %2 yn llai</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1: %2 yn fwy</translation>
    </message>
    <message>
        <source>%1 (then at %2)</source>
        <translation>%1 (bryd hynny: %2)</translation>
    </message>
    <message>
        <source>It comes and goes with the pair.</source>
        <translation>Mae&apos;n mynd a dod gyda&apos;r pâr.</translation>
    </message>
    <message>
        <source>Up to an hour sooner or later it would be worth the same.</source>
        <translation>Hyd at awr yn gynt neu&apos;n hwyrach byddai&apos;n werth yr un faint.</translation>
    </message>
    <message>
        <source>At another time it would be worth – %1.</source>
        <translation>Ar adeg arall ei werth fyddai – %1.</translation>
    </message>
    <message>
        <source>the night covers as much</source>
        <translation>mae&apos;r noson yn cwmpasu&apos;r un faint</translation>
    </message>
    <message>
        <source>the night covers %1 less</source>
        <translation>mae&apos;r noson yn cwmpasu %1 yn llai</translation>
    </message>
    <message>
        <source>the night covers %1 more</source>
        <translation>mae&apos;r noson yn cwmpasu %1 yn fwy</translation>
    </message>
    <message>
        <source>It must stay in reach of its pair.</source>
        <translation>Rhaid iddo aros o fewn cyrraedd ei bâr.</translation>
    </message>
    <message>
        <source>No other way was found for %1 between the legs before and after.</source>
        <translation>Ni chafwyd ffordd arall i %1 rhwng y cymalau cyn ac ar ôl hwn.</translation>
    </message>
    <message>
        <source>No other visit fits between the legs before and after: %1 would stand by, and %2.</source>
        <translation>Nid oes ymweliad arall yn ffitio rhwng y cymalau cyn ac ar ôl hwn: byddai %1 yn aros wrth gefn, ac %2.</translation>
    </message>
    <message>
        <source>Instead: %1, and %2.</source>
        <translation>Yn lle hynny: %1, ac %2.</translation>
    </message>
    <message>
        <source>The cheapest way to one more visit: %1 at %2</source>
        <translation>Y ffordd rataf i gael un ymweliad arall: %1 am %2</translation>
    </message>
    <message>
        <source>The cheapest way to get it in: %1 at %2</source>
        <translation>Y ffordd rataf i&apos;w gynnwys: %1 am %2</translation>
    </message>
    <message>
        <source>others get shorter or move</source>
        <translation>bydd eraill yn fyrrach neu&apos;n symud</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>yn lle %1</translation>
    </message>
    <message>
        <source>%1, %2, and %3.</source>
        <translation>%1, %2, ac %3.</translation>
    </message>
    <message>
        <source>It would fit. %1 Add it, or plan again.</source>
        <translation>Byddai&apos;n ffitio. %1 Ychwanegwch ef, neu cynlluniwch eto.</translation>
    </message>
    <message>
        <source>It is worth less than what it would displace. %1</source>
        <translation>Mae&apos;n werth llai na&apos;r hyn y byddai&apos;n ei ddisodli. %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n visit(s), and %1 is the most that one hotspot may have.</source>
        <translation>
            <numerusform>Mae ganddo %n ymweliad, a %1 yw&apos;r mwyaf y caiff un man problemus ei gael.</numerusform>
            <numerusform>Mae ganddo %n ymweliad, a %1 yw&apos;r mwyaf y caiff un man problemus ei gael.</numerusform>
            <numerusform>Mae ganddo %n ymweliad, a %1 yw&apos;r mwyaf y caiff un man problemus ei gael.</numerusform>
            <numerusform>Mae ganddo %n ymweliad, a %1 yw&apos;r mwyaf y caiff un man problemus ei gael.</numerusform>
            <numerusform>Mae ganddo %n ymweliad, a %1 yw&apos;r mwyaf y caiff un man problemus ei gael.</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders say that nobody goes to %1 tonight.</source>
        <translation>Mae&apos;r gorchmynion yn dweud nad oes neb yn mynd i %1 heno.</translation>
    </message>
    <message>
        <source>So many others bring more for the way that it is not among those that are planned.</source>
        <translation>Mae cynifer o rai eraill yn dod â mwy am y daith fel nad yw ymhlith y rhai a gynllunnir.</translation>
    </message>
    <message>
        <source>Every team of the plan is kept away from it by the orders.</source>
        <translation>Mae&apos;r gorchmynion yn cadw pob tîm yn y cynllun oddi yno.</translation>
    </message>
    <message>
        <source>Nothing is expected there in the hours of this shift.</source>
        <translation>Ni ddisgwylir dim yno yn oriau&apos;r shifft hon.</translation>
    </message>
    <message>
        <source>No team can be there between what is locked, its breaks and its duties.</source>
        <translation>Ni all yr un tîm fod yno rhwng yr hyn sydd wedi&apos;i gloi, ei egwyliau a&apos;i ddyletswyddau.</translation>
    </message>
    <message>
        <source>Without it the night covers %1 more, for it takes from a later visit there.</source>
        <translation>Hebddo mae&apos;r noson yn cwmpasu %1 yn fwy, oherwydd mae&apos;n cymryd oddi ar ymweliad diweddarach yno.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: dim</translation>
    </message>
    <message>
        <source>Already done: it began by %1, from when the night was planned again.</source>
        <translation>Wedi&apos;i wneud eisoes: roedd wedi dechrau erbyn %1, sef yr adeg yr ailgynlluniwyd y noson ohoni.</translation>
    </message>
    <message>
        <source>Out of reach: what the orders avoid (%1) leaves no way there.</source>
        <translation>Allan o gyrraedd: nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi (%1) yn gadael llwybr yno.</translation>
    </message>
    <message>
        <source>It is too far from every start to get there and back: %1 min is the most. Start a team nearer.</source>
        <translation>Mae&apos;n rhy bell o bob man cychwyn i fynd yno ac yn ôl: %1 munud yw&apos;r mwyaf. Cychwynnwch dîm yn nes.</translation>
    </message>
    <message>
        <source>It is more than %1 m from every street that is known: ways there are straight lines and a third more.</source>
        <translation>Mae dros %1 m o bob stryd hysbys: llinellau syth a thraean yn fwy yw&apos;r llwybrau yno.</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Allforio fel PDF</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Open a Lantern file</source>
        <translation>Agor ffeil Lantern</translation>
    </message>
    <message>
        <source>Lantern files (*.lantern)</source>
        <translation>Ffeiliau Lantern (*.lantern)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>New Lantern file</source>
        <translation>Ffeil Lantern newydd</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Creu copi wrth gefn yn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>%1 backup %2</source>
        <translation>%1 copi wrth gefn %2</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>New filter</source>
        <translation>Hidlydd newydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Offences with any of these behaviours, whatever their class</source>
        <translation>Troseddau ag unrhyw un o’r ymddygiadau hyn, beth bynnag eu dosbarth</translation>
    </message>
    <message>
        <source>and offences of any of these classes</source>
        <translation>a throseddau o unrhyw un o’r dosbarthiadau hyn</translation>
    </message>
    <message>
        <source>Offence classes</source>
        <translation>Dosbarthiadau trosedd</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Stops to finish</source>
        <translation>Stopiadau i&apos;w gorffen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Stops to finish, newest night first</source>
        <translation>Stopiadau i&apos;w gorffen, y noson ddiweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Every person stopped is risk-assessed and checked against intelligence. Open one to tick what is done since; it is recorded as a correction.</source>
        <translation>Asesir risg pawb a stopir, a&apos;u gwirio yn erbyn cudd-wybodaeth. Agorwch un i dicio&apos;r hyn a wnaed ers hynny; fe&apos;i cofnodir fel cywiriad.</translation>
    </message>
    <message>
        <source>No stop is to finish: of those recorded, everybody was risk-assessed and checked.</source>
        <translation>Nid oes stopiad i&apos;w orffen: o&apos;r rhai a gofnodwyd, aseswyd risg pawb a&apos;u gwirio.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Bring the ground: an OpenStreetMap extract with the streets, and the ONS boundaries of boroughs and wards.</source>
        <translation>Dewch â&apos;r tir: detholiad OpenStreetMap gyda&apos;r strydoedd, a ffiniau ONS y bwrdeistrefi a&apos;r wardiau.</translation>
    </message>
    <message>
        <source>Bring what happened: data.police.uk street-level crime, or your force&apos;s own CSV; StreetSafe reports if you have them.</source>
        <translation>Dewch â&apos;r hyn a ddigwyddodd: troseddau lefel stryd data.police.uk, neu CSV eich heddlu; adroddiadau StreetSafe os oes gennych rai.</translation>
    </message>
    <message>
        <source>On Hotspots, look at the ranked places and keep them as a set.</source>
        <translation>Ar Mannau, edrychwch ar y lleoedd yn eu trefn a&apos;u cadw fel set.</translation>
    </message>
    <message>
        <source>On Plan, choose the night and the teams; then brief, record, and log the Walk and Talks.</source>
        <translation>Ar Cynllun, dewiswch y noson a&apos;r timau; yna briffiwch, cofnodwch, a logiwch y teithiau Walk and Talk.</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Mae&apos;r ffeil hon yn wag</translation>
    </message>
    <message>
        <source>Four steps to the first briefing:</source>
        <translation>Pedwar cam at y briff cyntaf:</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>FootageForm</name>
    <message>
        <source>Footage of</source>
        <translation>Lluniau fideo o</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Reference of the investigation</source>
        <translation>Cyfeirnod yr ymchwiliad</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Nodi&apos;r cais</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Training gap of coming plans</source>
        <translation>Bwlch hyfforddiant y cynlluniau sydd i ddod</translation>
    </message>
    <message>
        <source>No coming plan needs a trained officer. Plans in plain clothes show here what they need.</source>
        <translation>Nid oes angen swyddog hyfforddedig ar unrhyw gynllun sydd i ddod. Mae cynlluniau mewn dillad plaen yn dangos yma yr hyn sydd ei angen arnynt.</translation>
    </message>
</context>
<context>
    <name>GeoServices</name>
    <message>
        <source>Hotspot</source>
        <translation>Man problemus</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Stryd</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gorsaf</translation>
    </message>
    <message>
        <source>Bus stop</source>
        <translation>Safle bws</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Campfa</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Maes parcio</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parc</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>Lle arall</translation>
    </message>
    <message>
        <source>This is not a position: its coordinates are missing.</source>
        <translation>Nid safle yw hwn: mae ei gyfesurynnau ar goll.</translation>
    </message>
    <message>
        <source>This position lies outside Great Britain.</source>
        <translation>Mae&apos;r safle hwn y tu allan i Brydain Fawr.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Say what to look for: a name, a place or a kind of place.</source>
        <translation>Dywedwch beth i chwilio amdano: enw, lle neu fath o le.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Stopiwyd hyn.</translation>
    </message>
    <message>
        <source>Nothing that has a name lies here.</source>
        <translation>Nid oes dim ag enw iddo yma.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” here.</source>
        <translation>Nid oes dim o&apos;r enw “%1” yma.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Nid oes dim i chwilio amdano.</translation>
    </message>
    <message>
        <source>Continue along %1</source>
        <translation>Ewch ymlaen ar hyd %1</translation>
    </message>
    <message>
        <source>Continue straight on</source>
        <translation>Ewch yn syth ymlaen</translation>
    </message>
    <message>
        <source>Bear left into %1</source>
        <translation>Cadwch i&apos;r chwith i mewn i %1</translation>
    </message>
    <message>
        <source>Bear right into %1</source>
        <translation>Cadwch i&apos;r dde i mewn i %1</translation>
    </message>
    <message>
        <source>Bear left</source>
        <translation>Cadwch i&apos;r chwith</translation>
    </message>
    <message>
        <source>Bear right</source>
        <translation>Cadwch i&apos;r dde</translation>
    </message>
    <message>
        <source>Turn left into %1</source>
        <translation>Trowch i&apos;r chwith i mewn i %1</translation>
    </message>
    <message>
        <source>Turn right into %1</source>
        <translation>Trowch i&apos;r dde i mewn i %1</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Trowch i&apos;r chwith</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Trowch i&apos;r dde</translation>
    </message>
    <message>
        <source>Turn sharp left into %1</source>
        <translation>Trowch yn siarp i&apos;r chwith i mewn i %1</translation>
    </message>
    <message>
        <source>Turn sharp right into %1</source>
        <translation>Trowch yn siarp i&apos;r dde i mewn i %1</translation>
    </message>
    <message>
        <source>Turn sharp left</source>
        <translation>Trowch yn siarp i&apos;r chwith</translation>
    </message>
    <message>
        <source>Turn sharp right</source>
        <translation>Trowch yn siarp i&apos;r dde</translation>
    </message>
    <message>
        <source>Turn back into %1</source>
        <translation>Trowch yn ôl i mewn i %1</translation>
    </message>
    <message>
        <source>Turn back</source>
        <translation>Trowch yn ôl</translation>
    </message>
    <message>
        <source>north</source>
        <translation>gogledd</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>gogledd-ddwyrain</translation>
    </message>
    <message>
        <source>east</source>
        <translation>dwyrain</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>de-ddwyrain</translation>
    </message>
    <message>
        <source>south</source>
        <translation>de</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>de-orllewin</translation>
    </message>
    <message>
        <source>west</source>
        <translation>gorllewin</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>gogledd-orllewin</translation>
    </message>
    <message>
        <source>Walk %1</source>
        <translation>Cerddwch tua&apos;r %1</translation>
    </message>
    <message>
        <source>Walk %1 along %2</source>
        <translation>Cerddwch tua&apos;r %1 ar hyd %2</translation>
    </message>
    <message>
        <source>Lantern cannot keep a way out of an area.</source>
        <translation>Ni all Lantern gadw llwybr allan o ardal.</translation>
    </message>
    <message>
        <source>A way needs a start and an end.</source>
        <translation>Mae angen dechrau a diwedd ar lwybr.</translation>
    </message>
    <message>
        <source>Point %1 of the way lies more than %2 m from every street.</source>
        <translation>Mae pwynt %1 o&apos;r llwybr yn fwy na %2 m o bob stryd.</translation>
    </message>
    <message>
        <source>This file has no streets. Import them first.</source>
        <translation>Nid oes strydoedd yn y ffeil hon. Mewnforiwch nhw yn gyntaf.</translation>
    </message>
    <message>
        <source>You have arrived</source>
        <translation>Rydych wedi cyrraedd</translation>
    </message>
    <message>
        <source>You have reached point %1</source>
        <translation>Rydych wedi cyrraedd pwynt %1</translation>
    </message>
    <message>
        <source>No file is open. Open one first.</source>
        <translation>Nid oes ffeil ar agor. Agorwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>Drive %1</source>
        <translation>Gyrru %1</translation>
    </message>
    <message>
        <source>Drive %1 along %2</source>
        <translation>Gyrru %1 ar hyd %2</translation>
    </message>
    <message>
        <source>Lantern finds ways on foot and by car only.</source>
        <translation>Dim ond ffyrdd ar droed ac mewn car y mae Lantern yn eu canfod.</translation>
    </message>
    <message>
        <source>This file has no streets for cars.</source>
        <translation>Nid oes strydoedd i geir yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>GiStar</name>
    <message>
        <source>Value %1 is not a number.</source>
        <translation>Nid yw gwerth %1 yn rhif.</translation>
    </message>
    <message>
        <source>The neighbours are not those of these cells.</source>
        <translation>Nid cymdogion y celloedd hyn yw&apos;r rhain.</translation>
    </message>
    <message>
        <source>%1 values do not make whole rows of %2 columns.</source>
        <translation>Nid yw %1 gwerth yn gwneud rhesi cyfan o %2 colofn.</translation>
    </message>
    <message>
        <source>There are too few cells to draw from.</source>
        <translation>Mae rhy ychydig o gelloedd i dynnu ohonynt.</translation>
    </message>
    <message>
        <source>The permutations were stopped.</source>
        <translation>Stopiwyd y trynewidiadau.</translation>
    </message>
</context>
<context>
    <name>Gpx</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Nid oes ffeil %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Ni ellir darllen %1: %2</translation>
    </message>
    <message>
        <source>The file is too large for a track of one night.</source>
        <translation>Mae&apos;r ffeil yn rhy fawr i drac un noson.</translation>
    </message>
    <message>
        <source>This is no GPX file that is read. Export the track from the radio or the phone as GPX.</source>
        <translation>Nid yw hon yn ffeil GPX y gellir ei darllen. Allforiwch y trac o&apos;r radio neu&apos;r ffôn fel GPX.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi: %1</translation>
    </message>
    <message>
        <source>The file has no track point with a place in Great Britain and a time.</source>
        <translation>Nid oes pwynt trac yn y ffeil gyda lle ym Mhrydain Fawr ac amser.</translation>
    </message>
</context>
<context>
    <name>GridReference</name>
    <message>
        <source>This is not a place in figures.</source>
        <translation>Nid lle mewn ffigurau yw hwn.</translation>
    </message>
    <message>
        <source>These figures lie outside Great Britain.</source>
        <translation>Mae&apos;r ffigurau hyn y tu allan i Brydain Fawr.</translation>
    </message>
</context>
<context>
    <name>GroundCorner</name>
    <message>
        <source>Arrow keys move it, Insert adds one after it, Delete takes it away, Enter keeps the ground.</source>
        <translation>Mae&apos;r saethau&apos;n ei symud, Insert yn ychwanegu un ar ei hôl, Delete yn ei thynnu, Enter yn cadw&apos;r tir.</translation>
    </message>
</context>
<context>
    <name>GroundHandles</name>
    <message>
        <source>Corner %1 of %2</source>
        <translation>Cornel %1 o %2</translation>
    </message>
</context>
<context>
    <name>HarmTable</name>
    <message>
        <source>Harm</source>
        <translation>Niwed</translation>
    </message>
    <message>
        <source>Cambridge Crime Harm Index, 2020 edition, as built in</source>
        <translation>Mynegai Niwed Troseddau Caergrawnt, argraffiad 2020, fel y&apos;i cynhwysir</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>every offence is one</source>
        <translation>mae pob trosedd yn un</translation>
    </message>
    <message>
        <source>A table of weights needs figures of 0 and more, each range around its weight.</source>
        <translation>Mae angen ffigurau o 0 neu fwy mewn tabl pwysau, a phob ystod o gwmpas ei bwysau.</translation>
    </message>
    <message>
        <source>There is a table of weights called “%1” with other figures, and saved sets may rest on it: give the new version&apos;s file another name.</source>
        <translation>Mae tabl pwysau o&apos;r enw “%1” â ffigurau eraill, a gall setiau a gadwyd ddibynnu arno: rhowch enw arall i ffeil y fersiwn newydd.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Dilyn y daith dywys</translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation>Pynciau cymorth</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Bysellau</translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>Everywhere</source>
        <translation>Ym mhobman</translation>
    </message>
    <message>
        <source>Lantern keeps everything in one file and opens no connection. What you do is saved at once and can be undone.</source>
        <translation>Mae Lantern yn cadw popeth mewn un ffeil ac nid yw&apos;n agor unrhyw gysylltiad. Caiff yr hyn a wnewch ei gadw ar unwaith a gellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>File, theme, language and the exercise borough are in the menu at the top right.</source>
        <translation>Mae&apos;r ffeil, y thema, yr iaith a bwrdeistref yr ymarfer yn y ddewislen ar y dde uchaf.</translation>
    </message>
    <message>
        <source>Nothing that names a person belongs in Lantern: officers by shoulder number, everything else by reference.</source>
        <translation>Nid oes lle yn Lantern i ddim sy&apos;n enwi person: swyddogion yn ôl rhif ysgwydd, popeth arall yn ôl cyfeirnod.</translation>
    </message>
    <message>
        <source>EXERCISE at the top means that every place and record is fictional.</source>
        <translation>Mae YMARFER ar y brig yn golygu bod pob lle a chofnod yn ffuglennol.</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Cymorth ar gyfer y sgrin hon</translation>
    </message>
    <message>
        <source>The screens, from the top of the rail</source>
        <translation>Y sgriniau, o frig y bar ochr</translation>
    </message>
    <message>
        <source>Go to a street, venue, hotspot or grid reference</source>
        <translation>Mynd i stryd, lleoliad, man problemus neu gyfeirnod grid</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ail-wneud</translation>
    </message>
    <message>
        <source>New file, open a file</source>
        <translation>Ffeil newydd, agor ffeil</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>To the next or the one before of what can be used</source>
        <translation>I&apos;r eitem ddefnyddiadwy nesaf neu flaenorol</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Where a duty begins: the shift at hand, what is overdue, what others changed, and how far the data can be relied on.</source>
        <translation>Lle mae dyletswydd yn dechrau: y shifft gyfredol, yr hyn sy&apos;n hwyr, yr hyn a newidiodd eraill, a pha mor bell y gellir dibynnu ar y data.</translation>
    </message>
    <message>
        <source>Open the plan of the shift, or plan one.</source>
        <translation>Agorwch gynllun y shifft, neu lluniwch un.</translation>
    </message>
    <message>
        <source>Work through what is overdue from walks: each row opens the walk&apos;s screen.</source>
        <translation>Gweithiwch drwy&apos;r hyn sy&apos;n hwyr o deithiau cerdded: mae pob rhes yn agor sgrin y daith gerdded.</translation>
    </message>
    <message>
        <source>Record the nights that nobody has recorded yet.</source>
        <translation>Cofnodwch y nosweithiau nad oes neb wedi&apos;u cofnodi eto.</translation>
    </message>
    <message>
        <source>Look at the data: how old it is, and what lowers the confidence in it.</source>
        <translation>Edrychwch ar y data: pa mor hen yw, a beth sy&apos;n gostwng yr hyder ynddo.</translation>
    </message>
    <message>
        <source>To a row, and to where it is done</source>
        <translation>I res, ac i&apos;r man lle caiff ei gwneud</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Places ranked by the harm recorded there, each with its reason and how sure the rank is.</source>
        <translation>Lleoedd wedi&apos;u gosod yn nhrefn y niwed a gofnodwyd yno, pob un â&apos;i reswm a pha mor sicr yw ei safle.</translation>
    </message>
    <message>
        <source>Choose the months, the hours and what weighs: harm or count.</source>
        <translation>Dewiswch y misoedd, yr oriau a&apos;r hyn sy&apos;n pwyso: niwed neu gyfrif.</translation>
    </message>
    <message>
        <source>Choose a place in the list or on the map: below the list stands why it is here.</source>
        <translation>Dewiswch le yn y rhestr neu ar y map: o dan y rhestr nodir pam y mae yma.</translation>
    </message>
    <message>
        <source>Method says how the ranks are made and lets you test them.</source>
        <translation>Mae Dull yn dweud sut y pennir y safleoedd ac yn gadael i chi eu profi.</translation>
    </message>
    <message>
        <source>Mend an outline by hand, then use the places in a plan.</source>
        <translation>Cywirwch amlinelliad â llaw, yna defnyddiwch y lleoedd mewn cynllun.</translation>
    </message>
    <message>
        <source>The place before or after</source>
        <translation>Y lle blaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Hours in the week&apos;s grid</source>
        <translation>Oriau yng ngrid yr wythnos</translation>
    </message>
    <message>
        <source>A corner of an outline more or fewer; arrows move it</source>
        <translation>Cornel yn fwy neu&apos;n llai ar amlinelliad; mae saethau&apos;n ei symud</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Teams × night: who visits which place when. Every rule is checked as you edit, and breaches stand where they are.</source>
        <translation>Timau × noson: pwy sy&apos;n ymweld â pha le a phryd. Caiff pob rheol ei gwirio wrth i chi olygu, a dangosir pob toriad lle y mae.</translation>
    </message>
    <message>
        <source>New plan: the night, the teams, the officers.</source>
        <translation>Cynllun newydd: y noson, y timau, y swyddogion.</translation>
    </message>
    <message>
        <source>Improve looks for a better plan and shows each one; what you lock stays.</source>
        <translation>Mae Gwella yn chwilio am gynllun gwell ac yn dangos pob un; mae&apos;r hyn yr ydych yn ei gloi yn aros.</translation>
    </message>
    <message>
        <source>Orders: places every two hours, duties, breaks, and how unpredictable the visits should be.</source>
        <translation>Gorchmynion: lleoedd bob dwy awr, dyletswyddau, egwyliau, a pha mor anrhagweladwy y dylai&apos;r ymweliadau fod.</translation>
    </message>
    <message>
        <source>Approve opens when no rule is broken. On the night, Re-plan keeps what is done.</source>
        <translation>Mae Cymeradwyo yn agor pan na fydd unrhyw reol wedi&apos;i thorri. Ar y noson, mae Ailgynllunio yn cadw&apos;r hyn a wnaed.</translation>
    </message>
    <message>
        <source>Move the chosen leg by a minute; with Shift by five</source>
        <translation>Symud y cymal a ddewiswyd o funud; gyda Shift o bump</translation>
    </message>
    <message>
        <source>Choose the leg before or after</source>
        <translation>Dewis y cymal blaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Give the leg to another team</source>
        <translation>Rhoi&apos;r cymal i dîm arall</translation>
    </message>
    <message>
        <source>A minute longer or shorter</source>
        <translation>Munud yn hirach neu&apos;n fyrrach</translation>
    </message>
    <message>
        <source>Lock, so that no plan moves it</source>
        <translation>Cloi, fel na fydd unrhyw gynllun yn ei symud</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ychwanegu ymweliad</translation>
    </message>
    <message>
        <source>Remove the leg</source>
        <translation>Dileu&apos;r cymal</translation>
    </message>
    <message>
        <source>The first or last leg</source>
        <translation>Y cymal cyntaf neu olaf</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briffio</translation>
    </message>
    <message>
        <source>The IIMARCH pack of a plan, as it will be printed, and the briefing told in a room without a network.</source>
        <translation>Pecyn IIMARCH cynllun, fel y caiff ei argraffu, a&apos;r briffio a roddir mewn ystafell heb rwydwaith.</translation>
    </message>
    <message>
        <source>Choose the plan and number the copy.</source>
        <translation>Dewiswch y cynllun a rhowch rif i&apos;r copi.</translation>
    </message>
    <message>
        <source>Export PDF or HTML, or print; every page says DRAFT until the plan is approved.</source>
        <translation>Allforiwch PDF neu HTML, neu argraffwch; mae pob tudalen yn dweud DRAFFT nes i&apos;r cynllun gael ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Present shows it slide by slide, full screen: each patrol with its map and your notes.</source>
        <translation>Mae Cyflwyno yn ei ddangos fesul sleid, ar sgrin lawn: pob patrôl gyda&apos;i fap a&apos;ch nodiadau.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Cyflwyno</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>Sleid nesaf</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Sleid flaenorol</translation>
    </message>
    <message>
        <source>First or last slide</source>
        <translation>Sleid gyntaf neu olaf</translation>
    </message>
    <message>
        <source>Notes for the one who speaks</source>
        <translation>Nodiadau i&apos;r sawl sy&apos;n siarad</translation>
    </message>
    <message>
        <source>End the briefing</source>
        <translation>Gorffen y briffio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>What each patrol did, leg by leg, as the paper log has it. Nothing recorded is ever changed: a correction is a new row.</source>
        <translation>Yr hyn a wnaeth pob patrôl, fesul cymal, fel y mae yn y log papur. Ni chaiff dim a gofnodwyd ei newid byth: rhes newydd yw cywiriad.</translation>
    </message>
    <message>
        <source>Choose the plan; the list has its legs in order. Where the paper log has another order, / and a few letters open the leg.</source>
        <translation>Dewiswch y cynllun; mae ei gymalau yn eu trefn yn y rhestr. Lle mae trefn arall yn y log papur, mae / ac ychydig lythrennau yn agor y cymal.</translation>
    </message>
    <message>
        <source>Times as four digits, then counts by their letter; a nil result is a result.</source>
        <translation>Amseroedd fel pedwar digid, yna cyfrifon yn ôl eu llythyren; mae canlyniad sero yn ganlyniad.</translation>
    </message>
    <message>
        <source>Ctrl+Enter records the leg and goes to the next.</source>
        <translation>Mae Ctrl+Enter yn cofnodi&apos;r cymal ac yn mynd i&apos;r nesaf.</translation>
    </message>
    <message>
        <source>Record the leg</source>
        <translation>Cofnodi&apos;r cymal</translation>
    </message>
    <message>
        <source>To another leg: its time (2230), or first letters of its place or team (wea, t3)</source>
        <translation>I gymal arall: ei amser (2230), neu lythrennau cyntaf ei le neu ei dîm (wea, t3)</translation>
    </message>
    <message>
        <source>Like the leg recorded last: its counts and ticks, not its times</source>
        <translation>Fel y cymal a gofnodwyd ddiwethaf: ei gyfrifon a&apos;i diciau, nid ei amseroedd</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digidau</translation>
    </message>
    <message>
        <source>In, then out: 22152230 is both</source>
        <translation>I mewn, yna allan: 22152230 yw&apos;r ddau</translation>
    </message>
    <message>
        <source>Take the planned times</source>
        <translation>Defnyddio&apos;r amseroedd a gynlluniwyd</translation>
    </message>
    <message>
        <source>A count&apos;s letter</source>
        <translation>Llythyren cyfrif</translation>
    </message>
    <message>
        <source>One more; with Shift one fewer</source>
        <translation>Un yn fwy; gyda Shift un yn llai</translation>
    </message>
    <message>
        <source>A stop for that reason; with Shift one fewer</source>
        <translation>Stop am y rheswm hwnnw; gyda Shift un yn llai</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Canlyniad sero</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Collwyd</translation>
    </message>
    <message>
        <source>Risk-assessed, intelligence checked, prior link</source>
        <translation>Wedi asesu&apos;r risg, wedi gwirio cudd-wybodaeth, cysylltiad blaenorol</translation>
    </message>
    <message>
        <source>To the behaviour, to the reference</source>
        <translation>I&apos;r ymddygiad, i&apos;r cyfeirnod</translation>
    </message>
    <message>
        <source>Take back what is typed; then open the leg recorded last, to correct it</source>
        <translation>Dadwneud yr hyn a deipiwyd; yna agor y cymal a gofnodwyd ddiwethaf, i&apos;w gywiro</translation>
    </message>
    <message>
        <source>The leg before or after</source>
        <translation>Y cymal blaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>Walk and Talks: each concern becomes an action with an owner and a date, and she who raised it is told what came of it.</source>
        <translation>Walk and Talks: daw pob pryder yn gam gweithredu gyda pherchennog a dyddiad, a dywedir wrth yr un a&apos;i cododd beth a ddeilliodd ohono.</translation>
    </message>
    <message>
        <source>New walk: when, where, who walked with her; never who she is.</source>
        <translation>Taith gerdded newydd: pryd, ymhle, pwy a gerddodd gyda hi; byth pwy yw hi.</translation>
    </message>
    <message>
        <source>Put each concern on the map, and give it an action.</source>
        <translation>Rhowch bob pryder ar y map, a rhowch gam gweithredu iddo.</translation>
    </message>
    <message>
        <source>The board has the concerns of all walks as cards, what is late first: raised, in progress, done or cannot do, she was told.</source>
        <translation>Mae pryderon pob taith gerdded ar y bwrdd fel cardiau, y rhai hwyr yn gyntaf: codwyd, ar y gweill, wedi&apos;i wneud neu ni ellir ei wneud, dywedwyd wrthi.</translation>
    </message>
    <message>
        <source>An action goes forward only; what is refused says why. Telling her needs the day and how.</source>
        <translation>Ymlaen yn unig y mae cam gweithredu&apos;n mynd; rhoddir rheswm am yr hyn a wrthodir. I ddweud wrthi mae angen y diwrnod a sut.</translation>
    </message>
    <message>
        <source>The walk, or the card, before or after</source>
        <translation>Y daith gerdded flaenorol neu nesaf, neu&apos;r cerdyn</translation>
    </message>
    <message>
        <source>Into the walk; on the board, into the card&apos;s action</source>
        <translation>I mewn i&apos;r daith gerdded; ar y bwrdd, i gam gweithredu&apos;r cerdyn</translation>
    </message>
    <message>
        <source>To the board and back</source>
        <translation>I&apos;r bwrdd ac yn ôl</translation>
    </message>
    <message>
        <source>On the board: the stage before or after</source>
        <translation>Ar y bwrdd: y golofn flaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Move the card on or back; Alt+→ and Alt+← too</source>
        <translation>Symud y cerdyn ymlaen neu yn ôl; Alt+→ ac Alt+← hefyd</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Dadwneud y symudiad</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cyfres</translation>
    </message>
    <message>
        <source>Offences that may belong together by place, time and behaviour, why, and what was decided.</source>
        <translation>Troseddau a all berthyn i&apos;w gilydd yn ôl lle, amser ac ymddygiad, pam, a&apos;r hyn a benderfynwyd.</translation>
    </message>
    <message>
        <source>Choose a filter and how near in place and time.</source>
        <translation>Dewiswch hidlydd a pha mor agos o ran lle ac amser.</translation>
    </message>
    <message>
        <source>Look at the links of each possible series; accept or reject it with a reason.</source>
        <translation>Edrychwch ar gysylltiadau pob cyfres bosibl; derbyniwch neu gwrthodwch hi gyda rheswm.</translation>
    </message>
    <message>
        <source>The series before or after</source>
        <translation>Y gyfres flaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Decide for a place, with an owner and a review date.</source>
        <translation>Penderfynwch ar gyfer lle, gyda pherchennog a dyddiad adolygu.</translation>
    </message>
    <message>
        <source>Export the page as PDF or CSV: counts under 5 are not shown there.</source>
        <translation>Allforiwch y dudalen fel PDF neu CSV: ni ddangosir cyfrifon dan 5 yno.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Y map</translation>
    </message>
    <message>
        <source>One map on every screen, painted from the file&apos;s own data.</source>
        <translation>Un map ar bob sgrin, wedi&apos;i lunio o ddata&apos;r ffeil ei hun.</translation>
    </message>
    <message>
        <source>Drag, wheel or pinch; or by keys, once the map has the keyboard (Tab).</source>
        <translation>Llusgwch, defnyddiwch yr olwyn neu binsio; neu â&apos;r bysellau, unwaith y bydd y bysellfwrdd gan y map (Tab).</translation>
    </message>
    <message>
        <source>Click a place to read what is there.</source>
        <translation>Cliciwch ar le i ddarllen beth sydd yno.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Saethau</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Symud y map</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Haenau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>What is in the middle</source>
        <translation>Beth sydd yn y canol</translation>
    </message>
    <message>
        <source>Through a long patrol, then on</source>
        <translation>Trwy batrôl hir, yna ymlaen</translation>
    </message>
    <message>
        <source>Stops to finish, of all nights</source>
        <translation>Stopiadau i&apos;w gorffen, o bob noson</translation>
    </message>
    <message>
        <source>The debrief, planned and delivered, tracks</source>
        <translation>Yr ôl-friffio, yr hyn a gynlluniwyd a&apos;r hyn a gyflawnwyd, traciau</translation>
    </message>
    <message>
        <source>Tasking by borough or force, how well the ranks met later months, the published series of the wards, and what came of what was done.</source>
        <translation>Tasgio yn ôl bwrdeistref neu heddlu, pa mor dda y cyfatebodd y safleoedd i fisoedd diweddarach, cyfresi cyhoeddedig y wardiau, a&apos;r hyn a ddaeth o&apos;r hyn a wnaed.</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>The page before or after</source>
        <translation>Y dudalen flaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
    <message>
        <source>Training: a session with the venues and the number of people; a business counts once.</source>
        <translation>Hyfforddiant: sesiwn gyda&apos;r lleoliadau a nifer y bobl; unwaith y mae busnes yn cyfrif.</translation>
    </message>
    <message>
        <source>Officers: who may be a spotter on a night, what lapses soon, and where coming plans lack trained officers.</source>
        <translation>Swyddogion: pwy all fod yn wyliwr ar noson, beth sy&apos;n dod i ben cyn hir, a lle mae cynlluniau sydd i ddod yn brin o swyddogion hyfforddedig.</translation>
    </message>
    <message>
        <source>On every map from close by, beside each venue: a ticked circle is trained, a triangle lapses soon, a crossed square has lapsed, a hollow diamond was never trained.</source>
        <translation>Ar bob map o agos, wrth ymyl pob lleoliad: mae cylch â thic yn golygu bod hyfforddiant ganddo, triongl bod hwnnw&apos;n dod i ben cyn hir, sgwâr â chroes ei fod wedi dod i ben, a diemwnt gwag na chafodd hyfforddiant erioed.</translation>
    </message>
    <message>
        <source>The pages, from the left</source>
        <translation>Y tudalennau, o&apos;r chwith</translation>
    </message>
    <message>
        <source>The row before or after</source>
        <translation>Y rhes flaenorol neu nesaf</translation>
    </message>
    <message>
        <source>Venues: add each one or import the licence list, and note its schemes and every visit. A row that only its name ties to a venue waits for your word.</source>
        <translation>Lleoliadau: ychwanegwch bob un neu mewnforiwch y rhestr trwyddedau, a nodwch ei gynlluniau partneriaeth a phob ymweliad. Mae rhes a gysylltir â lleoliad gan ei henw yn unig yn aros am eich gair chi.</translation>
    </message>
    <message>
        <source>Open it, where it has a page of its own</source>
        <translation>Ei agor, lle mae ganddo ei dudalen ei hun</translation>
    </message>
    <message>
        <source>Split the leg into two</source>
        <translation>Rhannu&apos;r cymal yn ddau</translation>
    </message>
    <message>
        <source>Swap the leg with another: choose that one, then X again</source>
        <translation>Cyfnewid y cymal ag un arall: dewiswch hwnnw, yna X eto</translation>
    </message>
    <message>
        <source>Give the swap up, or choose no leg</source>
        <translation>Rhoi&apos;r gorau i&apos;r cyfnewid, neu ddad-ddewis y cymal</translation>
    </message>
    <message>
        <source>From thing to thing on it</source>
        <translation>O beth i beth arno</translation>
    </message>
    <message>
        <source>What is in view, as a list</source>
        <translation>Yr hyn sydd i&apos;w weld, fel rhestr</translation>
    </message>
    <message>
        <source>Kept places and views; one of them</source>
        <translation>Lleoedd a golygon a gadwyd; un ohonynt</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Cadw&apos;r lle hwn</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Zoom to a frame</source>
        <translation>Chwyddo i ffrâm</translation>
    </message>
    <message>
        <source>What is done with others: venues and their training, who among the officers is trained for what, CCTV sites and events.</source>
        <translation>Yr hyn a wneir gydag eraill: lleoliadau a&apos;u hyfforddiant, pwy ymhlith y swyddogion sydd wedi&apos;i hyfforddi i beth, safleoedd teledu cylch cyfyng a digwyddiadau.</translation>
    </message>
    <message>
        <source>Sites: the bus stops at which cameras would cover most harm, and what each further one adds. Events: footprint, phases and tactics, a plan from last year&apos;s, and the report after it.</source>
        <translation>Safleoedd: yr arosfannau bysiau lle byddai camerâu&apos;n cwmpasu&apos;r niwed mwyaf, a&apos;r hyn y mae pob un pellach yn ei ychwanegu. Digwyddiadau: ôl troed, cyfnodau a thactegau, cynllun o un y llynedd, a&apos;r adroddiad wedyn.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>On duty now</source>
        <translation>Ar ddyletswydd nawr</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Heno</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yfory</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Y shifft nesaf</translation>
    </message>
    <message>
        <source>Draft: not approved yet</source>
        <translation>Drafft: heb ei gymeradwyo eto</translation>
    </message>
    <message>
        <source>Approved: not briefed yet</source>
        <translation>Cymeradwywyd: heb ei friffio eto</translation>
    </message>
    <message>
        <source>Briefed</source>
        <translation>Wedi&apos;i friffio</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message>
        <source>she has not been told</source>
        <translation>nid yw hi wedi cael gwybod</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s)</source>
        <translation>
            <numerusform>%n mewnforiad</numerusform>
            <numerusform>%n mewnforiad</numerusform>
            <numerusform>%n mewnforiad</numerusform>
            <numerusform>%n mewnforiad</numerusform>
            <numerusform>%n mewnforiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) made or changed</source>
        <translation>
            <numerusform>%n cynllun wedi&apos;i wneud neu ei newid</numerusform>
            <numerusform>%n cynllun wedi&apos;i wneud neu ei newid</numerusform>
            <numerusform>%n cynllun wedi&apos;i wneud neu ei newid</numerusform>
            <numerusform>%n cynllun wedi&apos;i wneud neu ei newid</numerusform>
            <numerusform>%n cynllun wedi&apos;i wneud neu ei newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of hotspots made or changed</source>
        <translation>
            <numerusform>%n set o fannau wedi&apos;i gwneud neu ei newid</numerusform>
            <numerusform>%n set o fannau wedi&apos;i gwneud neu ei newid</numerusform>
            <numerusform>%n set o fannau wedi&apos;i gwneud neu ei newid</numerusform>
            <numerusform>%n set o fannau wedi&apos;i gwneud neu ei newid</numerusform>
            <numerusform>%n set o fannau wedi&apos;i gwneud neu ei newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s) logged or changed</source>
        <translation>
            <numerusform>%n taith wedi&apos;i logio neu ei newid</numerusform>
            <numerusform>%n taith wedi&apos;i logio neu ei newid</numerusform>
            <numerusform>%n taith wedi&apos;i logio neu ei newid</numerusform>
            <numerusform>%n taith wedi&apos;i logio neu ei newid</numerusform>
            <numerusform>%n taith wedi&apos;i logio neu ei newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) removed</source>
        <translation>
            <numerusform>%n peth wedi&apos;i ddileu</numerusform>
            <numerusform>%n peth wedi&apos;i ddileu</numerusform>
            <numerusform>%n peth wedi&apos;i ddileu</numerusform>
            <numerusform>%n peth wedi&apos;i ddileu</numerusform>
            <numerusform>%n peth wedi&apos;i ddileu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) recorded</source>
        <translation>
            <numerusform>%n canlyniad wedi&apos;i gofnodi</numerusform>
            <numerusform>%n canlyniad wedi&apos;i gofnodi</numerusform>
            <numerusform>%n canlyniad wedi&apos;i gofnodi</numerusform>
            <numerusform>%n canlyniad wedi&apos;i gofnodi</numerusform>
            <numerusform>%n canlyniad wedi&apos;i gofnodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasking decision(s)</source>
        <translation>
            <numerusform>%n penderfyniad tasgio</numerusform>
            <numerusform>%n penderfyniad tasgio</numerusform>
            <numerusform>%n penderfyniad tasgio</numerusform>
            <numerusform>%n penderfyniad tasgio</numerusform>
            <numerusform>%n penderfyniad tasgio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) on series</source>
        <translation>
            <numerusform>%n penderfyniad ar gyfresi</numerusform>
            <numerusform>%n penderfyniad ar gyfresi</numerusform>
            <numerusform>%n penderfyniad ar gyfresi</numerusform>
            <numerusform>%n penderfyniad ar gyfresi</numerusform>
            <numerusform>%n penderfyniad ar gyfresi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) changed</source>
        <translation>
            <numerusform>%n swyddog wedi&apos;i newid</numerusform>
            <numerusform>%n swyddog wedi&apos;i newid</numerusform>
            <numerusform>%n swyddog wedi&apos;i newid</numerusform>
            <numerusform>%n swyddog wedi&apos;i newid</numerusform>
            <numerusform>%n swyddog wedi&apos;i newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies) entered</source>
        <translation>
            <numerusform>%n awdurdod wedi&apos;i gofnodi</numerusform>
            <numerusform>%n awdurdod wedi&apos;i gofnodi</numerusform>
            <numerusform>%n awdurdod wedi&apos;i gofnodi</numerusform>
            <numerusform>%n awdurdod wedi&apos;i gofnodi</numerusform>
            <numerusform>%n awdurdod wedi&apos;i gofnodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n newid arall</numerusform>
            <numerusform>%n newid arall</numerusform>
        </translation>
    </message>
    <message>
        <source>No offences yet: nothing can be ranked. Import them.</source>
        <translation>Dim troseddau eto: ni ellir gosod dim yn ei drefn. Mewnforiwch nhw.</translation>
    </message>
    <message numerus="yes">
        <source>The newest offences are %n day(s) old: places may have changed. Import later months.</source>
        <translation>
            <numerusform>Mae&apos;r troseddau diweddaraf yn %n diwrnod oed: gall lleoedd fod wedi newid. Mewnforiwch fisoedd diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau diweddaraf yn %n diwrnod oed: gall lleoedd fod wedi newid. Mewnforiwch fisoedd diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau diweddaraf yn %n diwrnod oed: gall lleoedd fod wedi newid. Mewnforiwch fisoedd diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau diweddaraf yn %n diwrnod oed: gall lleoedd fod wedi newid. Mewnforiwch fisoedd diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau diweddaraf yn %n diwrnod oed: gall lleoedd fod wedi newid. Mewnforiwch fisoedd diweddarach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a year of offences: the seasons do not show.</source>
        <translation>Llai na blwyddyn o droseddau: nid yw&apos;r tymhorau&apos;n dangos.</translation>
    </message>
    <message>
        <source>Hardly any offence has a time: plans count every hour of the night alike.</source>
        <translation>Prin bod amser ar unrhyw drosedd: mae cynlluniau&apos;n cyfrif pob awr o&apos;r nos yr un fath.</translation>
    </message>
    <message>
        <source>Only %1 % of the offences have a time: the hours of the night rest on those.</source>
        <translation>Dim ond %1 % o&apos;r troseddau sydd ag amser: ar y rheini y mae oriau&apos;r nos yn sefyll.</translation>
    </message>
    <message>
        <source>No streets: walking times are those of straight lines. Import an OpenStreetMap extract.</source>
        <translation>Dim strydoedd: amseroedd llinellau syth yw&apos;r amseroedd cerdded. Mewnforiwch ddetholiad OpenStreetMap.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Gweddol</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Isel</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Live: patrols are out</source>
        <translation>Byw: mae patrolau allan</translation>
    </message>
    <message>
        <source>Debriefed</source>
        <translation>Ôl-friffiwyd</translation>
    </message>
    <message>
        <source>not risk-assessed, not checked</source>
        <translation>heb asesu&apos;r risg, heb ei wirio</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>heb ei wirio</translation>
    </message>
    <message>
        <source>not risk-assessed</source>
        <translation>heb asesu&apos;r risg</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Overdue from walks</source>
        <translation>Yn hwyr o deithiau</translation>
    </message>
    <message>
        <source>No action is past its date, and everybody who raised a concern was told.</source>
        <translation>Nid oes cam heibio&apos;i ddyddiad, a chafodd pawb a gododd bryder wybod.</translation>
    </message>
    <message numerus="yes">
        <source>%n more due within a week</source>
        <translation>
            <numerusform>%n arall o fewn wythnos</numerusform>
            <numerusform>%n arall o fewn wythnos</numerusform>
            <numerusform>%n arall o fewn wythnos</numerusform>
            <numerusform>%n arall o fewn wythnos</numerusform>
            <numerusform>%n arall o fewn wythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nights to record</source>
        <translation>Nosweithiau i&apos;w cofnodi</translation>
    </message>
    <message>
        <source>Decisions past their review</source>
        <translation>Penderfyniadau heibio&apos;u hadolygiad</translation>
    </message>
    <message>
        <source>Skills that lapse</source>
        <translation>Sgiliau sy&apos;n dod i ben</translation>
    </message>
    <message>
        <source>Stops to finish</source>
        <translation>Stopiadau i&apos;w gorffen</translation>
    </message>
    <message>
        <source>No approved shift of the last four weeks waits to be recorded.</source>
        <translation>Nid oes shifft gymeradwy o&apos;r pedair wythnos diwethaf yn aros i gael ei chofnodi.</translation>
    </message>
</context>
<context>
    <name>Hotspot</name>
    <message>
        <source>The months to score on must come after the months to learn from.</source>
        <translation>Rhaid i&apos;r misoedd i sgorio arnynt ddod ar ôl y misoedd i ddysgu ohonynt.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 1.</source>
        <translation>Rhaid i gyfran yr ardal fod yn fwy na 0 ac ar y mwyaf 1.</translation>
    </message>
    <message>
        <source>Hexagons are 20 to 5,000 metres wide.</source>
        <translation>Mae hecsagonau rhwng 20 a 5,000 metr o led.</translation>
    </message>
    <message>
        <source>There are no offences in the months to score on.</source>
        <translation>Nid oes troseddau yn y misoedd i sgorio arnynt.</translation>
    </message>
    <message>
        <source>The scoring was stopped.</source>
        <translation>Stopiwyd y sgorio.</translation>
    </message>
    <message>
        <source>There are no offences in this file yet. Import some first: a data.police.uk street CSV, or your force&apos;s own.</source>
        <translation>Nid oes troseddau yn y ffeil hon eto. Mewnforiwch rai yn gyntaf: CSV stryd data.police.uk, neu un eich heddlu eich hun.</translation>
    </message>
    <message>
        <source>The hours are not in this data: it has months only. Choose all hours.</source>
        <translation>Nid yw&apos;r oriau yn y data hyn: dim ond misoedd sydd ganddo. Dewiswch bob awr.</translation>
    </message>
    <message>
        <source>The analysis was stopped.</source>
        <translation>Stopiwyd y dadansoddiad.</translation>
    </message>
    <message>
        <source>Harm, %1 to %2</source>
        <translation>Niwed, %1 i %2</translation>
    </message>
    <message>
        <source>Count, %1 to %2</source>
        <translation>Cyfrif, %1 i %2</translation>
    </message>
    <message>
        <source>The period has %1 months: it cannot be cut into %2 parts of whole months.</source>
        <translation>Mae gan y cyfnod %1 mis: ni ellir ei dorri&apos;n %2 ran o fisoedd cyfan.</translation>
    </message>
    <message>
        <source>There are no offences from %1 to %2.</source>
        <translation>Nid oes troseddau o %1 i %2.</translation>
    </message>
    <message>
        <source>There are no offences in these months.</source>
        <translation>Nid oes troseddau yn y misoedd hyn.</translation>
    </message>
    <message>
        <source>The cells are too small for the area: use larger ones.</source>
        <translation>Mae&apos;r celloedd yn rhy fach i&apos;r ardal: defnyddiwch rai mwy.</translation>
    </message>
    <message>
        <source>%1 of the %2 months hold under half as many records as the fullest: a source may cover only a part of them.</source>
        <translation>Mae %1 o&apos;r %2 mis yn dal llai na hanner cymaint o gofnodion â&apos;r llawnaf: gall ffynhonnell gwmpasu rhan ohonynt yn unig.</translation>
    </message>
    <message>
        <source>There are no offences from %1 to %2. This file has %3 to %4: ask about those.</source>
        <translation>Nid oes troseddau o %1 hyd %2. Mae gan y ffeil hon %3 hyd %4: gofynnwch am y rheini.</translation>
    </message>
    <message>
        <source>No hour is chosen: choose at least one.</source>
        <translation>Ni ddewiswyd yr un awr: dewiswch o leiaf un.</translation>
    </message>
    <message>
        <source>Harm days</source>
        <translation>Diwrnodau niwed</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>100 m of street</source>
        <translation>100 m o stryd</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>street segment</source>
        <translation>darn o stryd</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>ward</translation>
    </message>
    <message>
        <source>borough</source>
        <translation>bwrdeistref</translation>
    </message>
    <message>
        <source>command unit</source>
        <translation>uned reoli</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>hecsagon</translation>
    </message>
    <message>
        <source>%1 % of the offences are of classes that the table “%2” does not weigh; they count nothing here.</source>
        <translation>Mae %1 % o&apos;r troseddau o ddosbarthiadau nad yw&apos;r tabl “%2” yn eu pwyso; nid ydynt yn cyfrif dim yma.</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nos</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Days are not in this data: it has months only, and a near repeat is counted in days. Import offences with from and to times.</source>
        <translation>Nid yw diwrnodau yn y data hwn: misoedd yn unig sydd ynddo, ac mewn diwrnodau y cyfrifir ailadrodd agos. Mewnforiwch droseddau ag amseroedd o ac i.</translation>
    </message>
    <message>
        <source>No offence&apos;s day is known to within %1 days, the shortest time band. Use a longer one.</source>
        <translation>Nid yw diwrnod unrhyw drosedd yn hysbys o fewn %1 diwrnod, y band amser byrraf. Defnyddiwch un hirach.</translation>
    </message>
    <message>
        <source>There are fewer than two such offences in these months. Ask about more months or other offences.</source>
        <translation>Mae llai na dwy drosedd o&apos;r fath yn y misoedd hyn. Gofynnwch am ragor o fisoedd neu droseddau eraill.</translation>
    </message>
    <message>
        <source>No offence class in this file counts as violence against women and girls.</source>
        <translation>Nid oes dosbarth o drosedd yn y ffeil hon sy&apos;n cyfrif fel trais yn erbyn menywod a merched.</translation>
    </message>
    <message>
        <source>This offence class is not in the file, or is found by the police alone.</source>
        <translation>Nid yw&apos;r dosbarth hwn o drosedd yn y ffeil, neu&apos;r heddlu yn unig sy&apos;n ei ganfod.</translation>
    </message>
    <message>
        <source>Say for which day the risk is wanted.</source>
        <translation>Dywedwch ar gyfer pa ddiwrnod y mae angen y risg.</translation>
    </message>
    <message>
        <source>Elevated until %1; %2 times as expected within %3 m and %4 days; p %5</source>
        <translation>Yn uwch hyd %1; %2 gwaith yr hyn a ddisgwylid o fewn %3 m a %4 diwrnod; p %5</translation>
    </message>
    <message>
        <source>No reports by the public are in this file. Import StreetSafe reports, or log the concerns of Walk and Talks.</source>
        <translation>Nid oes adroddiadau gan y cyhoedd yn y ffeil hon. Mewnforiwch adroddiadau StreetSafe, neu gofnodi pryderon teithiau Walk and Talk.</translation>
    </message>
    <message>
        <source>No month from %1 to %2 has both reports and recorded offences: reports run from %3 to %4. Ask about other months.</source>
        <translation>Nid oes mis o %1 hyd %2 ag adroddiadau a throseddau a gofnodwyd: mae&apos;r adroddiadau&apos;n rhedeg o %3 hyd %4. Gofynnwch am fisoedd eraill.</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>dros %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n adroddiad</numerusform>
            <numerusform>%n adroddiad</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
            <numerusform>%n o adroddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No report by the public lies in the area that the offences cover (%n elsewhere).</source>
        <translation>
            <numerusform>Nid oes adroddiad gan y cyhoedd yn yr ardal y mae&apos;r troseddau&apos;n ei chwmpasu (%n mewn mannau eraill).</numerusform>
            <numerusform>Nid oes adroddiad gan y cyhoedd yn yr ardal y mae&apos;r troseddau&apos;n ei chwmpasu (%n mewn mannau eraill).</numerusform>
            <numerusform>Nid oes adroddiad gan y cyhoedd yn yr ardal y mae&apos;r troseddau&apos;n ei chwmpasu (%n mewn mannau eraill).</numerusform>
            <numerusform>Nid oes adroddiad gan y cyhoedd yn yr ardal y mae&apos;r troseddau&apos;n ei chwmpasu (%n mewn mannau eraill).</numerusform>
            <numerusform>Nid oes adroddiad gan y cyhoedd yn yr ardal y mae&apos;r troseddau&apos;n ei chwmpasu (%n mewn mannau eraill).</numerusform>
        </translation>
    </message>
    <message>
        <source>No violence against women and girls is recorded in these months, so there is nothing to hold the reports against.</source>
        <translation>Ni chofnodwyd trais yn erbyn menywod a merched yn y misoedd hyn, felly nid oes dim i gymharu&apos;r adroddiadau ag ef.</translation>
    </message>
    <message>
        <source>%1 times (%2–%3) the reports expected from recorded crime; %4, %5</source>
        <translation>%1 gwaith (%2–%3) yr adroddiadau a ddisgwylid o&apos;r troseddau a gofnodwyd; %4, %5</translation>
    </message>
    <message>
        <source>%1 times (%2–%3); %4, %5</source>
        <translation>%1 gwaith (%2–%3); %4, %5</translation>
    </message>
    <message>
        <source>Felt unsafe, little recorded</source>
        <translation>Teimlo&apos;n anniogel, ychydig wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Recorded, little reported by the public</source>
        <translation>Wedi&apos;i gofnodi, ychydig gan y cyhoedd</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Ni ellir dweud</translation>
    </message>
    <message>
        <source>A share of the parts lies between 0 and 100 %.</source>
        <translation>Mae cyfran o&apos;r rhannau rhwng 0 a 100 %.</translation>
    </message>
    <message>
        <source>%1 permutations cannot show 5 %: ask for at least %2.</source>
        <translation>Ni all %1 trynewidiad ddangos 5 %: gofynnwch am o leiaf %2.</translation>
    </message>
    <message>
        <source>no more than chance makes: q %1</source>
        <translation>dim mwy nag y mae siawns yn ei wneud: q %1</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Parhaus</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Yn dod i&apos;r amlwg</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Intermittent</source>
        <translation>Ysbeidiol</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>hot in at least %1 % of %2 parts</source>
        <translation>poeth mewn o leiaf %1 % o %2 rhan</translation>
    </message>
    <message>
        <source>else, hot in at least %1 % of the parts</source>
        <translation>fel arall, poeth mewn o leiaf %1 % o&apos;r rhannau</translation>
    </message>
    <message>
        <source>hot in %1 of %2 parts</source>
        <translation>poeth mewn %1 o %2 rhan</translation>
    </message>
    <message>
        <source>There are no such areas in this file. Import boundaries first (the ONS boroughs or wards as GeoJSON), or choose hexagons.</source>
        <translation>Nid oes ardaloedd o&apos;r fath yn y ffeil hon. Mewnforiwch ffiniau yn gyntaf (bwrdeistrefi neu wardiau&apos;r SYG fel GeoJSON), neu dewiswch hecsagonau.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No borough of this file belongs to a basic command unit of the Metropolitan Police. Import the London boroughs first, or choose another unit.</source>
        <translation>Nid oes bwrdeistref yn y ffeil hon sy&apos;n perthyn i uned reoli sylfaenol Heddlu Llundain. Mewnforiwch fwrdeistrefi Llundain yn gyntaf, neu dewiswch uned arall.</translation>
    </message>
    <message>
        <source>There are no streets in this file. Import some first (an OpenStreetMap extract or streets as GeoJSON), or choose hexagons.</source>
        <translation>Nid oes strydoedd yn y ffeil hon. Mewnforiwch rai yn gyntaf (darn o OpenStreetMap neu strydoedd fel GeoJSON), neu dewiswch hecsagonau.</translation>
    </message>
    <message>
        <source>Hexagons need no placing.</source>
        <translation>Nid oes angen gosod hecsagonau.</translation>
    </message>
    <message>
        <source>%1 % of the records stand more than %2 m from every street and are in no segment; of the others half stand within %3 m, 99 % within %4 m.</source>
        <translation>Mae %1 % o&apos;r cofnodion dros %2 m o bob stryd ac nid ydynt mewn unrhyw ddarn; o&apos;r lleill mae hanner o fewn %3 m, 99 % o fewn %4 m.</translation>
    </message>
    <message>
        <source>%1 % have no street within %2 m: the streets of this file may cover only a part.</source>
        <translation>Nid oes gan %1 % stryd o fewn %2 m: efallai nad yw strydoedd y ffeil hon ond yn cynnwys rhan.</translation>
    </message>
    <message>
        <source>%1 % of the records lie in none of the areas.</source>
        <translation>Nid yw %1 % o&apos;r cofnodion yn unrhyw un o&apos;r ardaloedd.</translation>
    </message>
    <message>
        <source>Which boroughs make a command unit is as the force announced it in 2018; check the letters before you quote them.</source>
        <translation>Mae&apos;r bwrdeistrefi ym mhob uned reoli fel y cyhoeddodd yr heddlu yn 2018; gwiriwch y llythrennau cyn eu dyfynnu.</translation>
    </message>
    <message>
        <source>Give the months to score, first and last, and at least one month to learn from.</source>
        <translation>Rhowch y misoedd i&apos;w sgorio, y cyntaf a&apos;r olaf, ac o leiaf un mis i ddysgu ohono.</translation>
    </message>
    <message>
        <source>%1 months are to be scored together, and only %2 are given.</source>
        <translation>Mae %1 mis i&apos;w sgorio gyda&apos;i gilydd, a dim ond %2 a roddwyd.</translation>
    </message>
    <message>
        <source>There is nothing to score: import recorded crime first.</source>
        <translation>Nid oes dim i&apos;w sgorio: mewnforiwch droseddau a gofnodwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>The file holds %1 to %2; these steps need %3 to %4. Choose other months to score, or learn from fewer.</source>
        <translation>Mae&apos;r ffeil yn dal %1 i %2; mae angen %3 i %4 ar y camau hyn. Dewiswch fisoedd eraill i&apos;w sgorio, neu ddysgu o lai.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these months hold(s) under half as many records as the fullest: the source seems to cover a part only, so the scores do not compare.</source>
        <translation>
            <numerusform>Mae gan %n o&apos;r misoedd hyn lai na hanner cofnodion y llawnaf: ymddengys fod y ffynhonnell yn cwmpasu rhan yn unig, felly nid oes modd cymharu&apos;r sgoriau.</numerusform>
            <numerusform>Mae gan %n o&apos;r misoedd hyn lai na hanner cofnodion y llawnaf: ymddengys fod y ffynhonnell yn cwmpasu rhan yn unig, felly nid oes modd cymharu&apos;r sgoriau.</numerusform>
            <numerusform>Mae gan %n o&apos;r misoedd hyn lai na hanner cofnodion y llawnaf: ymddengys fod y ffynhonnell yn cwmpasu rhan yn unig, felly nid oes modd cymharu&apos;r sgoriau.</numerusform>
            <numerusform>Mae gan %n o&apos;r misoedd hyn lai na hanner cofnodion y llawnaf: ymddengys fod y ffynhonnell yn cwmpasu rhan yn unig, felly nid oes modd cymharu&apos;r sgoriau.</numerusform>
            <numerusform>Mae gan %n o&apos;r misoedd hyn lai na hanner cofnodion y llawnaf: ymddengys fod y ffynhonnell yn cwmpasu rhan yn unig, felly nid oes modd cymharu&apos;r sgoriau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offences (%2 %) are left out: their hour is not known.</source>
        <translation>Mae %1 trosedd (%2 %) heb eu cynnwys: nid yw eu hawr yn hysbys.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen hour(s)</source>
        <translation>
            <numerusform>%n awr ddewisol</numerusform>
            <numerusform>%n awr ddewisol</numerusform>
            <numerusform>%n awr ddewisol</numerusform>
            <numerusform>%n awr ddewisol</numerusform>
            <numerusform>%n awr ddewisol</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by density</source>
        <translation>%1, yn ôl dwysedd</translation>
    </message>
    <message>
        <source>%1, by Gi*</source>
        <translation>%1, yn ôl Gi*</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>llai na %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ar y mwyaf %1</translation>
    </message>
    <message>
        <source>hot: %1 % of such hexagons are so by chance</source>
        <translation>poeth: mae %1 % o hecsagonau o&apos;r fath felly ar hap</translation>
    </message>
    <message>
        <source>cold: %1 % of such hexagons are so by chance</source>
        <translation>oer: mae %1 % o hecsagonau o&apos;r fath felly ar hap</translation>
    </message>
    <message numerus="yes">
        <source>hot in one at least of the newest %n part(s), in less than %1 % of those before</source>
        <translation>
            <numerusform>poeth mewn un o leiaf o&apos;r %n rhan ddiweddaraf, mewn llai na %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>poeth yn y rhan ddiweddaraf, mewn llai na %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>poeth mewn un o leiaf o&apos;r %n ran ddiweddaraf, mewn llai na %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>poeth mewn un o leiaf o&apos;r %n rhan ddiweddaraf, mewn llai na %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>poeth mewn un o leiaf o&apos;r %n rhan ddiweddaraf, mewn llai na %1 % o&apos;r rhai blaenorol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hot in none of the newest %n part(s), in at least %1 % of those before</source>
        <translation>
            <numerusform>ddim yn boeth mewn unrhyw un o&apos;r %n rhan ddiweddaraf, poeth mewn o leiaf %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>ddim yn boeth yn y rhan ddiweddaraf, poeth mewn o leiaf %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>ddim yn boeth yn yr un o&apos;r %n ran ddiweddaraf, poeth mewn o leiaf %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>ddim yn boeth yn yr un o&apos;r %n rhan ddiweddaraf, poeth mewn o leiaf %1 % o&apos;r rhai blaenorol</numerusform>
            <numerusform>ddim yn boeth yn yr un o&apos;r %n rhan ddiweddaraf, poeth mewn o leiaf %1 % o&apos;r rhai blaenorol</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, yn ôl %2</translation>
    </message>
</context>
<context>
    <name>HotspotDetail</name>
    <message>
        <source>Rename</source>
        <translation>Ailenwi</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Tynnu o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Why here: %1</source>
        <translation>Pam yma: %1</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Hour of the week, noon to noon</source>
        <translation>Awr o&apos;r wythnos, hanner dydd i hanner dydd</translation>
    </message>
    <message>
        <source>The hours are not in this data: it has months only.</source>
        <translation>Nid yw&apos;r oriau yn y data hyn: misoedd yn unig sydd ynddynt.</translation>
    </message>
    <message>
        <source>%1 · %2 % violent or sexual</source>
        <translation>%1 · %2 % yn dreisgar neu rywiol</translation>
    </message>
    <message>
        <source>Chance alone could have made it %1 to %2 (95 %).</source>
        <translation>Gallai siawns yn unig fod wedi ei wneud yn %1 i %2 (95 %).</translation>
    </message>
    <message>
        <source>%1 · %2 by %3</source>
        <translation>%1 · %2 yn ôl %3</translation>
    </message>
    <message>
        <source>%1 to %2 were every offence the lightest, or the heaviest, that its class may be.</source>
        <translation>%1 i %2 pe bai pob trosedd yr ysgafnaf, neu&apos;r drymaf, y gall ei dosbarth fod.</translation>
    </message>
    <message>
        <source>Against a year before</source>
        <translation>O&apos;i gymharu â blwyddyn ynghynt</translation>
    </message>
    <message>
        <source>Gi* %1</source>
        <translation>Gi* %1</translation>
    </message>
</context>
<context>
    <name>HotspotEdit</name>
    <message>
        <source>That hotspot is not in the list any more.</source>
        <translation>Nid yw&apos;r man problemus hwnnw yn y rhestr mwyach.</translation>
    </message>
    <message>
        <source>The outline has no area or crosses itself. Draw at least three corners.</source>
        <translation>Nid oes arwynebedd i&apos;r amlinelliad, neu mae&apos;n croesi ei hun. Lluniwch o leiaf dair cornel.</translation>
    </message>
    <message>
        <source>A hotspot needs a name.</source>
        <translation>Mae angen enw ar fan problemus.</translation>
    </message>
    <message>
        <source>Another hotspot of this list is called “%1”.</source>
        <translation>Mae man problemus arall yn y rhestr hon o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>That hotspot is in the list already.</source>
        <translation>Mae&apos;r man problemus hwnnw yn y rhestr eisoes.</translation>
    </message>
</context>
<context>
    <name>HotspotList</name>
    <message>
        <source>Places by rank</source>
        <translation>Lleoedd yn ôl safle</translation>
    </message>
    <message>
        <source>%1 by %2 · %3</source>
        <translation>%1 yn ôl %2 · %3</translation>
    </message>
</context>
<context>
    <name>HotspotReach</name>
    <message>
        <source>on a street without a name</source>
        <translation>ar stryd heb enw</translation>
    </message>
    <message>
        <source>%1 m from the nearest street</source>
        <translation>%1 m o&apos;r stryd agosaf</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>%1 m from %2</source>
        <translation>%1 m o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reached only by ways that are avoided</source>
        <translation>
            <numerusform>mae %n na ellir eu cyrraedd ond ar lwybrau a osgoir</numerusform>
            <numerusform>mae %n na ellir ei gyrraedd ond ar lwybrau a osgoir</numerusform>
            <numerusform>mae %n na ellir eu cyrraedd ond ar lwybrau a osgoir</numerusform>
            <numerusform>mae %n na ellir eu cyrraedd ond ar lwybrau a osgoir</numerusform>
            <numerusform>mae %n na ellir eu cyrraedd ond ar lwybrau a osgoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too far from every start</source>
        <translation>
            <numerusform>mae %n yn rhy bell o bob man cychwyn</numerusform>
            <numerusform>mae %n yn rhy bell o bob man cychwyn</numerusform>
            <numerusform>mae %n yn rhy bell o bob man cychwyn</numerusform>
            <numerusform>mae %n yn rhy bell o bob man cychwyn</numerusform>
            <numerusform>mae %n yn rhy bell o bob man cychwyn</numerusform>
        </translation>
    </message>
    <message>
        <source>What the orders avoid leaves no way to %1. Allow those ways to send a team there.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi yn gadael llwybr i %1. Caniatewch y llwybrau hynny i anfon tîm yno.</translation>
    </message>
    <message>
        <source>What the orders avoid leaves %1 no way on foot to %2. It can be reached by vehicle, by %3.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi yn gadael i %1 yr un llwybr ar droed i %2. Gall %3 ei gyrraedd mewn cerbyd.</translation>
    </message>
    <message>
        <source>%1 is too far from every start to get there and back. Start a team nearer.</source>
        <translation>Mae %1 yn rhy bell o bob man cychwyn i fynd yno ac yn ôl. Cychwynnwch dîm yn nes.</translation>
    </message>
    <message>
        <source>%1 is too far from where %2 sets out to get there and back. It can be reached by %3.</source>
        <translation>Mae %1 yn rhy bell o&apos;r lle y mae %2 yn cychwyn ohono i fynd yno ac yn ôl. Gall %3 ei gyrraedd.</translation>
    </message>
    <message>
        <source>%1 km from the nearest street that is imported</source>
        <translation>%1 km o&apos;r stryd agosaf a fewnforiwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n off the streets that are imported: ways there are straight lines</source>
        <translation>
            <numerusform>mae %n oddi ar y strydoedd a fewnforiwyd: llinellau syth yw&apos;r llwybrau yno</numerusform>
            <numerusform>mae %n oddi ar y strydoedd a fewnforiwyd: llinellau syth yw&apos;r llwybrau yno</numerusform>
            <numerusform>mae %n oddi ar y strydoedd a fewnforiwyd: llinellau syth yw&apos;r llwybrau yno</numerusform>
            <numerusform>mae %n oddi ar y strydoedd a fewnforiwyd: llinellau syth yw&apos;r llwybrau yno</numerusform>
            <numerusform>mae %n oddi ar y strydoedd a fewnforiwyd: llinellau syth yw&apos;r llwybrau yno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotRepository</name>
    <message>
        <source>A hotspot set needs a key.</source>
        <translation>Mae angen allwedd ar set mannau problemus.</translation>
    </message>
    <message>
        <source>There is no such hotspot set in this file.</source>
        <translation>Nid oes set mannau problemus o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The plan “%1” uses this hotspot set, so it is kept.</source>
        <translation>Mae&apos;r cynllun “%1” yn defnyddio&apos;r set mannau problemus hon, felly fe&apos;i cedwir.</translation>
    </message>
</context>
<context>
    <name>HotspotsScreen</name>
    <message>
        <source>No offences in this file yet</source>
        <translation>Dim troseddau yn y ffeil hon eto</translation>
    </message>
    <message>
        <source>Import recorded crime (a data.police.uk folder, or your force&apos;s own CSV), and streets and boundaries for the map.</source>
        <translation>Mewnforiwch droseddau a gofnodwyd (ffolder data.police.uk, neu CSV eich heddlu eich hun), a strydoedd a ffiniau ar gyfer y map.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wrthi&apos;n cyfrifo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Use in a plan</source>
        <translation>Defnyddio mewn cynllun</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Cadw&apos;r rhestr hon</translation>
    </message>
    <message>
        <source>Rename this place</source>
        <translation>Ailenwi&apos;r lle hwn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Export GeoJSON</source>
        <translation>Allforio GeoJSON</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Edit outline</source>
        <translation>Golygu ffin</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>One more uniform team, for one hour alone</source>
        <translation>Un tîm mewn lifrai yn fwy, am un awr yn unig</translation>
    </message>
    <message>
        <source>%1: adds %2</source>
        <translation>%1: yn ychwanegu %2</translation>
    </message>
    <message>
        <source>working it out</source>
        <translation>wrthi&apos;n cyfrifo</translation>
    </message>
    <message>
        <source>As bars</source>
        <translation>Fel barrau</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Fel tabl</translation>
    </message>
    <message>
        <source>Worth that one more team adds by hour</source>
        <translation>Y gwerth y mae un tîm yn fwy yn ei ychwanegu fesul awr</translation>
    </message>
</context>
<context>
    <name>HourBrush</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, wedi&apos;i dewis</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, heb ei dewis</translation>
    </message>
    <message>
        <source>Hours of the week that count</source>
        <translation>Oriau&apos;r wythnos sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Arrow keys move, Space chooses.</source>
        <translation>Mae&apos;r saethau&apos;n symud, mae&apos;r bylchwr yn dewis.</translation>
    </message>
</context>
<context>
    <name>HourChart</name>
    <message>
        <source>Hour of the week, noon to noon; busiest %1</source>
        <translation>Awr o&apos;r wythnos, hanner dydd i hanner dydd; prysuraf %1</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>An offence between two times counts in each hour by the part of that time which falls into it.</source>
        <translation>Mae trosedd rhwng dwy amser yn cyfrif ym mhob awr yn ôl y rhan o&apos;r amser hwnnw sydd ynddi.</translation>
    </message>
    <message>
        <source>The hours are not in this data: it has months only.</source>
        <translation>Nid yw&apos;r oriau yn y data hwn: dim ond misoedd sydd ganddo.</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Pob awr</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dydd</translation>
    </message>
    <message>
        <source>Fri and Sat nights</source>
        <translation>Nosweithiau Gwe a Sad</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Mewnforio i %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ychwanegu ffeiliau…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ychwanegu ffolder…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Wrthi&apos;n edrych ar y ffeiliau</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation>Dewiswch beth i&apos;w ddarllen</translation>
    </message>
    <message>
        <source>Recorded crime (data.police.uk or your force&apos;s CSV), StreetSafe, boundaries, streets, places and base map. Each file is recognised by its content; nothing is kept until you say Import.</source>
        <translation>Troseddau a gofnodwyd (data.police.uk neu CSV eich heddlu), StreetSafe, ffiniau, strydoedd, lleoedd a map sylfaen. Caiff pob ffeil ei hadnabod yn ôl ei chynnwys; ni chedwir dim nes i chi ddewis Mewnforio.</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>Wrthi&apos;n darllen… %1 %</translation>
    </message>
    <message>
        <source>One transaction: stopping keeps nothing.</source>
        <translation>Un trafodyn: os caiff ei atal, ni chedwir dim.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Save refusals…</source>
        <translation>Cadw&apos;r rhestr gwrthodiadau…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Mewnforio ffeiliau</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Mewnforio ffolder</translation>
    </message>
    <message>
        <source>Save refusals</source>
        <translation>Cadw&apos;r rhestr gwrthodiadau</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Gwrthodiadau</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Chosen files</source>
        <translation>Ffeiliau a ddewiswyd</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>Rhesi cyntaf %1</translation>
    </message>
</context>
<context>
    <name>ImportKinds</name>
    <message>
        <source>Recorded crime, data.police.uk</source>
        <translation>Troseddau a gofnodwyd, data.police.uk</translation>
    </message>
    <message>
        <source>Recorded crime of a force</source>
        <translation>Troseddau a gofnodwyd gan heddlu</translation>
    </message>
    <message>
        <source>StreetSafe reports</source>
        <translation>Adroddiadau StreetSafe</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Ffiniau</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Strydoedd</translation>
    </message>
    <message>
        <source>Street details</source>
        <translation>Manylion strydoedd</translation>
    </message>
    <message>
        <source>OpenStreetMap</source>
        <translation>OpenStreetMap</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Map sylfaen</translation>
    </message>
    <message>
        <source>Counts by hexagon</source>
        <translation>Cyfrifon fesul hecsagon</translation>
    </message>
    <message>
        <source>Hotspot outlines</source>
        <translation>Amlinelliadau mannau problemus</translation>
    </message>
    <message>
        <source>Snap points</source>
        <translation>Pwyntiau snapio</translation>
    </message>
    <message>
        <source>Harm index</source>
        <translation>Mynegai niwed</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Heb ei adnabod</translation>
    </message>
    <message>
        <source>Ward series</source>
        <translation>Cyfres wardiau</translation>
    </message>
    <message>
        <source>Table of weights</source>
        <translation>Tabl pwysau</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>(none)</source>
        <translation>(dim)</translation>
    </message>
</context>
<context>
    <name>ImportSummaryTable</name>
    <message>
        <source>Read</source>
        <translation>Darllenwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblyg</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Yr hyn a fewnforiwyd</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 accepted, %4 duplicate, %5 refused</source>
        <translation>%1: darllenwyd %2, derbyniwyd %3, dyblyg %4, gwrthodwyd %5</translation>
    </message>
</context>
<context>
    <name>InspectorSteps</name>
    <message>
        <source>Planning</source>
        <translation>Wrthi&apos;n cynllunio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Gwella</translation>
    </message>
    <message>
        <source>Plans again and keeps what is locked</source>
        <translation>Mae&apos;n cynllunio eto ac yn cadw&apos;r hyn sydd wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Cymeradwyo…</translation>
    </message>
    <message>
        <source>Life…</source>
        <translation>Hynt…</translation>
    </message>
    <message>
        <source>Life of the plan</source>
        <translation>Hynt y cynllun</translation>
    </message>
    <message>
        <source>Briefed, live, debriefed, closed; versions and what changed</source>
        <translation>Wedi&apos;i friffio, yn fyw, wedi&apos;i ôl-friffio, ar gau; fersiynau a&apos;r hyn a newidiodd</translation>
    </message>
    <message>
        <source>No rule is broken. Saved as a draft at every change.</source>
        <translation>Ni thorrir unrhyw reol. Fe&apos;i cedwir fel drafft ar bob newid.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>an area is wanted, not a line</source>
        <translation>mae angen ardal, nid llinell</translation>
    </message>
    <message>
        <source>no street has this id: import the streets first</source>
        <translation>nid oes stryd â&apos;r dynodydd hwn: mewnforiwch y strydoedd yn gyntaf</translation>
    </message>
    <message>
        <source>no area code</source>
        <translation>dim cod ardal</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Nid ffeil gyffredin yw hon.</translation>
    </message>
    <message>
        <source>The file cannot be opened; look at its permissions.</source>
        <translation>Ni ellir agor y ffeil; gwiriwch ei chaniatadau.</translation>
    </message>
    <message>
        <source>The compressed file ends early; copy it again.</source>
        <translation>Mae&apos;r ffeil gywasgedig yn dod i ben yn rhy gynnar; copïwch hi eto.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ni ellir darllen y ffeil.</translation>
    </message>
    <message>
        <source>The compressed file is damaged; copy it again.</source>
        <translation>Mae&apos;r ffeil gywasgedig wedi&apos;i difrodi; copïwch hi eto.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; split it.</source>
        <translation>Mae&apos;r ffeil yn fwy na %1 MiB; rhannwch hi.</translation>
    </message>
    <message>
        <source>outside Great Britain: latitude and longitude look swapped</source>
        <translation>y tu allan i Brydain Fawr: mae&apos;n ymddangos bod y lledred a&apos;r hydred wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>outside Great Britain</source>
        <translation>y tu allan i Brydain Fawr</translation>
    </message>
    <message>
        <source>a score in days is wanted</source>
        <translation>mae angen sgôr mewn diwrnodau</translation>
    </message>
    <message>
        <source>a description, not data</source>
        <translation>disgrifiad, nid data</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>dolen nad yw&apos;n arwain i unman</translation>
    </message>
    <message>
        <source>this folder may not be read</source>
        <translation>ni chaniateir darllen y ffolder hon</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Nid oes ffeil na ffolder o&apos;r fath.</translation>
    </message>
    <message>
        <source>The refusals cannot be written: %1.</source>
        <translation>Ni ellir ysgrifennu&apos;r rhestr gwrthodiadau: %1.</translation>
    </message>
    <message>
        <source>The import was stopped; the file is as it was.</source>
        <translation>Ataliwyd y mewnforio; nid yw&apos;r ffeil wedi newid.</translation>
    </message>
    <message>
        <source>this is no OpenStreetMap XML from here on: %1</source>
        <translation>nid yw hwn yn XML OpenStreetMap o&apos;r fan hon ymlaen: %1</translation>
    </message>
    <message>
        <source>the OpenStreetMap file cannot be read on: %1</source>
        <translation>ni ellir parhau i ddarllen y ffeil OpenStreetMap: %1</translation>
    </message>
    <message>
        <source>an outline without area</source>
        <translation>amlinelliad heb arwynebedd</translation>
    </message>
    <message>
        <source>a set of hotspots</source>
        <translation>set o fannau problemus</translation>
    </message>
    <message>
        <source>neither a name nor a kind of place</source>
        <translation>dim enw na math o le</translation>
    </message>
    <message>
        <source>missing location</source>
        <translation>lleoliad ar goll</translation>
    </message>
    <message>
        <source>bad coordinate</source>
        <translation>cyfesuryn annilys</translation>
    </message>
    <message>
        <source>bad month: YYYY-MM is wanted</source>
        <translation>mis annilys: mae angen YYYY-MM</translation>
    </message>
    <message>
        <source>no crime type</source>
        <translation>dim math o drosedd</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2</source>
        <translation>%1 o feysydd lle mae gan y pennawd %2</translation>
    </message>
    <message>
        <source>feature %1: %2</source>
        <translation>nodwedd %1: %2</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>dim enw</translation>
    </message>
    <message>
        <source>no identifier</source>
        <translation>dim dynodydd</translation>
    </message>
    <message>
        <source>completes streets by id; rows without name and class are left out</source>
        <translation>mae&apos;n cwblhau strydoedd yn ôl dynodydd; hepgorir rhesi heb enw a dosbarth</translation>
    </message>
    <message>
        <source>a street is one line</source>
        <translation>un llinell yw stryd</translation>
    </message>
    <message>
        <source>no reason is ticked</source>
        <translation>nid oes rheswm wedi&apos;i dicio</translation>
    </message>
    <message>
        <source>bad date and time</source>
        <translation>dyddiad ac amser annilys</translation>
    </message>
    <message>
        <source>neither ticked nor empty</source>
        <translation>heb fod wedi&apos;i dicio nac yn wag</translation>
    </message>
    <message>
        <source>a quoted field that does not end</source>
        <translation>maes mewn dyfynodau nad yw&apos;n dod i ben</translation>
    </message>
    <message>
        <source>line longer than %1 bytes</source>
        <translation>llinell sy&apos;n hirach na %1 beit</translation>
    </message>
    <message>
        <source>NUL bytes: this line is not text</source>
        <translation>beitiau NUL: nid testun yw&apos;r llinell hon</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>nid testun UTF-8</translation>
    </message>
    <message>
        <source>a quote where none may stand</source>
        <translation>dyfynnod lle na chaniateir un</translation>
    </message>
    <message>
        <source>no offence class</source>
        <translation>dim dosbarth trosedd</translation>
    </message>
    <message>
        <source>bad start: a date with a time is wanted, such as 2026-11-27 23:05</source>
        <translation>dechrau annilys: mae angen dyddiad ac amser, megis 2026-11-27 23:05</translation>
    </message>
    <message>
        <source>bad end: a date with a time is wanted, such as 2026-11-27 23:05</source>
        <translation>diwedd annilys: mae angen dyddiad ac amser, megis 2026-11-27 23:05</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>mae&apos;n dod i ben cyn iddo ddechrau</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>nid ie na nage</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>Nid yw hwn yn JSON dilys: %1.</translation>
    </message>
    <message>
        <source>This JSON is no GeoJSON feature collection.</source>
        <translation>Nid yw&apos;r JSON hwn yn gasgliad nodweddion GeoJSON.</translation>
    </message>
    <message>
        <source>coordinates are not nested as the geometry&apos;s type wants it</source>
        <translation>nid yw&apos;r cyfesurynnau wedi&apos;u nythu fel y mae math y geometreg yn gofyn</translation>
    </message>
    <message>
        <source>a coordinate is not a number</source>
        <translation>nid rhif yw un o&apos;r cyfesurynnau</translation>
    </message>
    <message>
        <source>too few points</source>
        <translation>rhy ychydig o bwyntiau</translation>
    </message>
    <message>
        <source>a polygon without a ring</source>
        <translation>polygon heb gylch</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>dim geometreg</translation>
    </message>
    <message>
        <source>a geometry of type “%1” is not read</source>
        <translation>ni ddarllenir geometreg o&apos;r math “%1”</translation>
    </message>
    <message>
        <source>a geometry without points</source>
        <translation>geometreg heb bwyntiau</translation>
    </message>
    <message>
        <source>%1 crimes in all</source>
        <translation>%1 o droseddau i gyd</translation>
    </message>
    <message>
        <source>a count is a whole number from 1</source>
        <translation>rhaid i gyfrif fod yn rhif cyfan o 1 i fyny</translation>
    </message>
    <message>
        <source>a look-up of areas; nothing to add, the boundaries say the same</source>
        <translation>tabl chwilio ardaloedd; dim i&apos;w ychwanegu, mae&apos;r ffiniau&apos;n dweud yr un peth</translation>
    </message>
    <message>
        <source>published totals without points; the map needs single offences or counts by cell</source>
        <translation>cyfansymiau cyhoeddedig heb bwyntiau; mae ar y map angen troseddau unigol neu gyfrifon fesul cell</translation>
    </message>
    <message>
        <source>survey results; not read</source>
        <translation>canlyniadau arolwg; heb eu darllen</translation>
    </message>
    <message>
        <source>a summary of a harm index; import the index itself</source>
        <translation>crynodeb o fynegai niwed; mewnforiwch y mynegai ei hun</translation>
    </message>
    <message>
        <source>looks like a force&apos;s own records; say which column is which in the import&apos;s preview</source>
        <translation>mae&apos;n edrych fel cofnodion heddlu ei hun; nodwch ystyr pob colofn yn rhagolwg y mewnforio</translation>
    </message>
    <message>
        <source>a table whose columns are of no source that is known: %1</source>
        <translation>tabl nad yw ei golofnau&apos;n perthyn i unrhyw ffynhonnell hysbys: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>mae&apos;r ffeil yn wag</translation>
    </message>
    <message>
        <source>a GeoJSON without features</source>
        <translation>GeoJSON heb nodweddion</translation>
    </message>
    <message>
        <source>a GeoJSON whose properties are of no source that is known; for hotspot outlines give each polygon a “rank”</source>
        <translation>GeoJSON nad yw ei briodweddau&apos;n perthyn i unrhyw ffynhonnell hysbys; ar gyfer amlinelliadau mannau problemus, rhowch “rank” i bob polygon</translation>
    </message>
    <message>
        <source>JSON that is no GeoJSON feature collection</source>
        <translation>JSON nad yw&apos;n gasgliad nodweddion GeoJSON</translation>
    </message>
    <message>
        <source>a MATSim network; not read: import the streets as GeoJSON or OpenStreetMap</source>
        <translation>rhwydwaith MATSim; heb ei ddarllen: mewnforiwch y strydoedd fel GeoJSON neu OpenStreetMap</translation>
    </message>
    <message>
        <source>XML that is no OpenStreetMap extract</source>
        <translation>XML nad yw&apos;n ddetholiad OpenStreetMap</translation>
    </message>
    <message>
        <source>a GeoPackage or other database; not read: export its layers as GeoJSON</source>
        <translation>GeoPackage neu gronfa ddata arall; heb ei darllen: allforiwch ei haenau fel GeoJSON</translation>
    </message>
    <message>
        <source>not a text file of a kind that is known</source>
        <translation>nid ffeil destun o fath hysbys</translation>
    </message>
    <message>
        <source>its node %1 is not in the file</source>
        <translation>nid yw ei nod %1 yn y ffeil</translation>
    </message>
    <message>
        <source>%1 virtual stops left out: no stop stands there</source>
        <translation>hepgorwyd %1 o safleoedd rhithwir: nid oes safle yno</translation>
    </message>
    <message>
        <source>%1 platforms, entrances and closed stops left out: the station or stop stands for them</source>
        <translation>hepgorwyd %1 o blatfformau, mynedfeydd a safleoedd caeedig: mae&apos;r orsaf neu&apos;r safle yn eu cynrychioli</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>Nid yw “%1” yn rhif.</translation>
    </message>
    <message>
        <source>The row ends before this column.</source>
        <translation>Mae&apos;r rhes yn gorffen cyn y golofn hon.</translation>
    </message>
    <message>
        <source>There are no rows of numbers in this file.</source>
        <translation>Nid oes rhesi o rifau yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no column “%1”. Wanted: %2.</source>
        <translation>Nid oes colofn “%1”. Eisiau: %2.</translation>
    </message>
    <message>
        <source>%1 rows weigh classes that no record of this file has yet; they are kept</source>
        <translation>mae %1 rhes yn pwyso dosbarthiadau nad oes gan unrhyw gofnod o&apos;r ffeil hon eto; fe&apos;u cedwir</translation>
    </message>
    <message>
        <source>%1 classes that mix many offences keep the built-in figure and its range</source>
        <translation>mae %1 dosbarth sy&apos;n cymysgu llawer o droseddau yn cadw&apos;r ffigur cynwysedig a&apos;i ystod</translation>
    </message>
    <message>
        <source>0, 0 stands for a missing location</source>
        <translation>mae 0, 0 yn sefyll am leoliad coll</translation>
    </message>
    <message>
        <source>degrees in the columns for metres: name them latitude and longitude</source>
        <translation>graddau yn y colofnau ar gyfer metrau: enwch nhw&apos;n latitude a longitude</translation>
    </message>
    <message>
        <source>unknown behaviour; those known are: %1</source>
        <translation>ymddygiad anhysbys; y rhai hysbys yw: %1</translation>
    </message>
    <message>
        <source>the offence has no title</source>
        <translation>nid oes teitl i&apos;r drosedd</translation>
    </message>
    <message>
        <source>the row names no class of offence</source>
        <translation>nid yw&apos;r rhes yn enwi dosbarth o drosedd</translation>
    </message>
    <message>
        <source>a weight of 0 to 1,000,000 is wanted</source>
        <translation>mae angen pwysau o 0 i 1,000,000</translation>
    </message>
    <message>
        <source>the weight is not between its lowest and its highest</source>
        <translation>nid yw&apos;r pwysau rhwng ei isaf a&apos;i uchaf</translation>
    </message>
    <message>
        <source>the class is weighed in line %1 already</source>
        <translation>mae&apos;r dosbarth wedi&apos;i bwyso yn llinell %1 yn barod</translation>
    </message>
    <message>
        <source>outside London: easting and northing look swapped</source>
        <translation>y tu allan i Lundain: mae easting a northing i&apos;w gweld wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>no group of offences</source>
        <translation>dim grŵp troseddau</translation>
    </message>
    <message>
        <source>no borough</source>
        <translation>dim bwrdeistref</translation>
    </message>
    <message>
        <source>a ward&apos;s code is E and eight digits, such as E05014053</source>
        <translation>E ac wyth digid yw cod ward, fel E05014053</translation>
    </message>
    <message>
        <source>a count is a whole number from 0</source>
        <translation>rhif cyfan o 0 yw cyfrif</translation>
    </message>
    <message>
        <source>the same month and area or class stand in line %1 already</source>
        <translation>mae&apos;r un mis ac ardal neu ddosbarth yn llinell %1 eisoes</translation>
    </message>
    <message>
        <source>includes offences at home, so it is charted by month and never ranks a place</source>
        <translation>yn cynnwys troseddau yn y cartref, felly fe&apos;i siartir yn ôl mis ac nid yw byth yn rhoi safle i le</translation>
    </message>
    <message>
        <source>a line or ring of %L1 points; at most %L2 are read. Simplify it to about a metre.</source>
        <translation>llinell neu gylch o %L1 o bwyntiau; darllenir %L2 ar y mwyaf. Symleiddiwch ef i tua metr.</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>Give the date of the report.</source>
        <translation>Rhowch ddyddiad yr adroddiad.</translation>
    </message>
    <message>
        <source>Give a stage and its date; the stages are: %1.</source>
        <translation>Rhowch gam a&apos;i ddyddiad; y camau yw: %1.</translation>
    </message>
    <message>
        <source>A stage cannot be before the report.</source>
        <translation>Ni all cam fod cyn yr adroddiad.</translation>
    </message>
    <message>
        <source>What is due cannot be done before its stage.</source>
        <translation>Ni ellir gwneud yr hyn sy&apos;n ddyledus cyn ei gam.</translation>
    </message>
    <message>
        <source>Give the reference of the crime report (capitals, figures, / . _ -), never a name.</source>
        <translation>Rhowch gyfeirnod yr adroddiad trosedd (priflythrennau, ffigurau, / . _ -), byth enw.</translation>
    </message>
    <message>
        <source>The day is in the future. Check it.</source>
        <translation>Mae&apos;r diwrnod yn y dyfodol. Gwiriwch ef.</translation>
    </message>
</context>
<context>
    <name>JourneyForm</name>
    <message>
        <source>Reference, never a name</source>
        <translation>Cyfeirnod, byth enw</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Day of the report, or of the stage</source>
        <translation>Diwrnod yr adroddiad, neu&apos;r cam</translation>
    </message>
    <message>
        <source>Enhanced rights</source>
        <translation>Hawliau uwch</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Ychwanegu&apos;r achos</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>%1 has reached it</source>
        <translation>Mae %1 wedi&apos;i gyrraedd</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Wedi&apos;i gyrraedd</translation>
    </message>
    <message>
        <source>Time limits…</source>
        <translation>Terfynau amser…</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>Write the signpost card as PDF</source>
        <translation>Ysgrifennu&apos;r cerdyn cyfeirio fel PDF</translation>
    </message>
    <message>
        <source>Signpost card…</source>
        <translation>Cerdyn cyfeirio…</translation>
    </message>
    <message>
        <source>What is due to victims</source>
        <translation>Yr hyn sy&apos;n ddyledus i ddioddefwyr</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>gwnaed %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>no limit held</source>
        <translation>dim terfyn amser ar gadw</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>No case is followed yet</source>
        <translation>Nid oes achos yn cael ei ddilyn eto</translation>
    </message>
    <message>
        <source>Type the reference of the crime report and the day of the report above. No name, address or account is kept.</source>
        <translation>Teipiwch gyfeirnod yr adroddiad trosedd a diwrnod yr adroddiad uchod. Ni chedwir enw, cyfeiriad na hanes.</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Fel yr allforir</translation>
    </message>
    <message>
        <source>Shows the figures as they leave the house, small counts suppressed</source>
        <translation>Yn dangos y ffigurau fel y maent yn gadael yr heddlu, a chyfrifon bach wedi&apos;u celu</translation>
    </message>
    <message>
        <source>Cases listed</source>
        <translation>Achosion a restrir</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation>Y diwrnod y&apos;i gwnaed</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tynnu allan</translation>
    </message>
    <message>
        <source>Nothing is due: all that the stages ask for is done.</source>
        <translation>Nid oes dim yn ddyledus: mae popeth y mae&apos;r camau&apos;n gofyn amdano wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Enhanced rights · %1</source>
        <translation>Hawliau uwch · %1</translation>
    </message>
    <message>
        <source>Signpost card %1</source>
        <translation>Cerdyn cyfeirio %1</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Amseroedd aros</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>This file is encrypted</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i hamgryptio</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Give its key to open %1.</source>
        <translation>Rhowch yr allwedd i agor %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
</context>
<context>
    <name>Knox</name>
    <message>
        <source>The Knox test was stopped.</source>
        <translation>Stopiwyd prawf Knox.</translation>
    </message>
    <message>
        <source>Two events or more are needed for a Knox test.</source>
        <translation>Mae angen dau ddigwyddiad neu fwy ar gyfer prawf Knox.</translation>
    </message>
    <message>
        <source>The edges of the bands must rise, from 0 or more: 100, 200, 300.</source>
        <translation>Rhaid i ymylon y bandiau godi, o 0 neu fwy: 100, 200, 300.</translation>
    </message>
    <message>
        <source>The permutations must be between 0 and 1,000,000.</source>
        <translation>Rhaid i&apos;r trynewidiadau fod rhwng 0 a 1,000,000.</translation>
    </message>
    <message>
        <source>Event %1 is not a place and a time: a number is missing.</source>
        <translation>Nid yw digwyddiad %1 yn lle ac amser: mae rhif ar goll.</translation>
    </message>
    <message>
        <source>More than %1 million pairs lie within %2 metres of each other. Use a shorter period, a smaller area or shorter distances.</source>
        <translation>Mae mwy na %1 miliwn o barau o fewn %2 metr i&apos;w gilydd. Defnyddiwch gyfnod byrrach, ardal lai neu bellteroedd byrrach.</translation>
    </message>
</context>
<context>
    <name>LegBox</name>
    <message>
        <source>Break, %1</source>
        <translation>Egwyl, %1</translation>
    </message>
    <message>
        <source>Leg %1, %2, %3</source>
        <translation>Cymal %1, %2, %3</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Wedi&apos;i gloi.</translation>
    </message>
    <message>
        <source>refs</source>
        <translation>egwyl</translation>
    </message>
    <message>
        <source>New in this proposal.</source>
        <translation>Newydd yn y cynnig hwn.</translation>
    </message>
    <message>
        <source>Moved in this proposal.</source>
        <translation>Wedi&apos;i symud yn y cynnig hwn.</translation>
    </message>
    <message>
        <source>Leg %1, a duty, %2, %3</source>
        <translation>Cymal %1, dyletswydd, %2, %3</translation>
    </message>
</context>
<context>
    <name>LegDetails</name>
    <message>
        <source>Prior VAWG link (P)</source>
        <translation>Cysylltiad blaenorol â thrais yn erbyn menywod a merched (P)</translation>
    </message>
    <message>
        <source>Risk-assessed (R)</source>
        <translation>Wedi asesu&apos;r risg (R)</translation>
    </message>
    <message>
        <source>Checks done (K)</source>
        <translation>Gwiriadau wedi&apos;u gwneud (K)</translation>
    </message>
    <message>
        <source>s.35 given by</source>
        <translation>Rhoddwyd a.35 gan</translation>
    </message>
    <message>
        <source>As the team</source>
        <translation>Fel y tîm</translation>
    </message>
    <message>
        <source>In uniform</source>
        <translation>Mewn lifrai</translation>
    </message>
    <message>
        <source>Plain clothes</source>
        <translation>Dillad plaen</translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation>Awdurdodiad a.34</translation>
    </message>
    <message>
        <source>Behaviour seen (B)</source>
        <translation>Ymddygiad a welwyd (B)</translation>
    </message>
    <message>
        <source>Reference (#): CAD, custody, intelligence; never a name</source>
        <translation>Cyfeirnod (#): CAD, dalfa, cudd-wybodaeth; byth enw</translation>
    </message>
</context>
<context>
    <name>LegFinder</name>
    <message>
        <source>Find a leg by time, place or team</source>
        <translation>Dod o hyd i gymal yn ôl amser, lle neu dîm</translation>
    </message>
    <message>
        <source>Find a leg (/): 2230, hig, t3 …</source>
        <translation>Dod o hyd i gymal (/): 2230, hig, t3 …</translation>
    </message>
    <message>
        <source>Legs found: %1</source>
        <translation>Cymalau a gafwyd: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No leg of this night is called that, nor planned within an hour of it.</source>
        <translation>Nid oes cymal o&apos;r enw hwnnw yn y noson hon, nac un wedi&apos;i gynllunio o fewn awr iddo.</translation>
    </message>
</context>
<context>
    <name>LegForm</name>
    <message>
        <source>In</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Nil result (N)</source>
        <translation>Canlyniad sero (N)</translation>
    </message>
    <message>
        <source>Missed (M)</source>
        <translation>Collwyd (M)</translation>
    </message>
    <message>
        <source>Why it was missed</source>
        <translation>Pam y&apos;i collwyd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>Stops by reason</source>
        <translation>Stopiadau yn ôl rheswm</translation>
    </message>
    <message>
        <source>To finish: %1</source>
        <translation>I&apos;w orffen: %1</translation>
    </message>
    <message>
        <source>Record the correction and next</source>
        <translation>Cofnodi&apos;r cywiriad ac ymlaen</translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation>Cofnodi ac ymlaen</translation>
    </message>
    <message>
        <source>Forget what is typed</source>
        <translation>Anghofio&apos;r hyn a deipiwyd</translation>
    </message>
    <message>
        <source>Ctrl+Enter records · Enter moves on · L like the last · / to another leg · Ctrl+Z takes back · T planned times · Ctrl+T stops to finish · Ctrl+D debrief · F1 all keys</source>
        <translation>Mae Ctrl+Enter yn cofnodi · Mae Enter yn symud ymlaen · L fel yr olaf · / i gymal arall · Mae Ctrl+Z yn dadwneud · T amseroedd a gynlluniwyd · Ctrl+T stopiadau i&apos;w gorffen · Ctrl+D ôl-friffio · F1 pob allwedd</translation>
    </message>
    <message>
        <source>In at %1</source>
        <translation>Cyrraedd am %1</translation>
    </message>
    <message>
        <source>Out at %1</source>
        <translation>Gadael am %1</translation>
    </message>
</context>
<context>
    <name>LegHistory</name>
    <message>
        <source>Recorded so far</source>
        <translation>Cofnodwyd hyd yn hyn</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>yn sefyll</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>wedi&apos;i gywiro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>LegList</name>
    <message>
        <source>Legs of the night</source>
        <translation>Cymalau&apos;r noson</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>LicenceDoubts</name>
    <message>
        <source>In doubt (%1)</source>
        <translation>Ansicr (%1)</translation>
    </message>
    <message>
        <source>All are the same</source>
        <translation>Pob un yr un lleoliad</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Hepgor pob un</translation>
    </message>
    <message>
        <source>Rows in doubt</source>
        <translation>Rhesi ansicr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <source>(none)</source>
        <translation>(dim)</translation>
    </message>
    <message>
        <source>Import the licence list %1</source>
        <translation>Mewnforio&apos;r rhestr trwyddedau %1</translation>
    </message>
    <message>
        <source>Take into the register</source>
        <translation>Cynnwys yn y gofrestr</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wrthi&apos;n darllen…</translation>
    </message>
    <message>
        <source>Only these columns are read. Whoever holds a licence never comes into the file.</source>
        <translation>Dim ond y colofnau hyn a ddarllenir. Nid yw pwy sy&apos;n dal trwydded byth yn dod i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Rows that can be read</source>
        <translation>Rhesi y gellir eu darllen</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>No row is refused.</source>
        <translation>Ni wrthodir unrhyw res.</translation>
    </message>
    <message>
        <source>Nothing of the list is new, or it is in doubt.</source>
        <translation>Nid oes dim newydd yn y rhestr, neu mae&apos;n ansicr.</translation>
    </message>
</context>
<context>
    <name>LifeSheet</name>
    <message>
        <source>Life of the plan</source>
        <translation>Hynt y cynllun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Say who takes the step.</source>
        <translation>Nodwch pwy sy&apos;n cymryd y cam.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>wedi&apos;i gyrraedd</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Who takes the next step: a shoulder number or a role</source>
        <translation>Pwy sy&apos;n cymryd y cam nesaf: rhif ysgwydd neu rôl</translation>
    </message>
    <message>
        <source>1102, or Duty sergeant</source>
        <translation>1102, neu Ringyll ar ddyletswydd</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fersiynau</translation>
    </message>
    <message>
        <source>A version is kept at each approval, and at each re-plan on the night.</source>
        <translation>Cedwir fersiwn adeg pob cymeradwyaeth, ac adeg pob ailgynllunio ar y noson.</translation>
    </message>
    <message>
        <source>One version is kept so far: the next approval or re-plan is compared with it here.</source>
        <translation>Un fersiwn sydd wedi&apos;i chadw hyd yma: caiff y gymeradwyaeth neu&apos;r ailgynllunio nesaf ei gymharu â hi yma.</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>O fersiwn</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>I fersiwn</translation>
    </message>
    <message>
        <source>What changed between the two versions</source>
        <translation>Beth newidiodd rhwng y ddwy fersiwn</translation>
    </message>
    <message>
        <source>Nothing is otherwise.</source>
        <translation>Nid oes dim yn wahanol.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>All steps, oldest first</source>
        <translation>Pob cam, yr hynaf yn gyntaf</translation>
    </message>
    <message>
        <source>Record what is missing, or say that it is closed without.</source>
        <translation>Cofnodwch yr hyn sydd ar goll, neu nodwch fod y cynllun yn cael ei gau hebddo.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) have neither a result nor a reason why they were missed. They are entered on the Record screen.</source>
        <translation>
            <numerusform>Mae %n ymweliad heb ganlyniad na rheswm pam y&apos;i collwyd. Fe&apos;i nodir ar sgrin Cofnodi.</numerusform>
            <numerusform>Mae %n ymweliad heb ganlyniad na rheswm pam y&apos;i collwyd. Fe&apos;i nodir ar sgrin Cofnodi.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Fe&apos;u nodir ar sgrin Cofnodi.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Fe&apos;u nodir ar sgrin Cofnodi.</numerusform>
            <numerusform>Mae %n o ymweliadau heb ganlyniad na rheswm pam y&apos;u collwyd. Fe&apos;u nodir ar sgrin Cofnodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it without them: their paper is not to be had</source>
        <translation>Cau&apos;r cynllun hebddynt: nid oes modd cael eu papurau</translation>
    </message>
    <message>
        <source>No step is taken yet.</source>
        <translation>Ni chymerwyd unrhyw gam eto.</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>Time limits of the Victims’ Code</source>
        <translation>Terfynau amser Cod y Dioddefwyr</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>One line a stage: stage | days | days where the rights are enhanced | calendar or working | what is due | source. A figure needs its source; without days nothing is called late.</source>
        <translation>Un llinell i bob cam: cam | dyddiau | dyddiau lle mae&apos;r hawliau&apos;n rhai uwch | calendar neu working | yr hyn sy&apos;n ddyledus | ffynhonnell. Mae angen ffynhonnell ar ffigur; heb ddyddiau ni elwir dim yn hwyr.</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>Terfynau amser</translation>
    </message>
</context>
<context>
    <name>LinesChart</name>
    <message>
        <source>PAI by month, %1 lines</source>
        <translation>PAI yn ôl mis, %1 llinell</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briffio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>%1 – Lantern</source>
        <translation>%1 – Lantern</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Lantern</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Gwnaed copi wrth gefn yn: %1.</translation>
    </message>
    <message>
        <source>The language changes when Lantern is started again.</source>
        <translation>Bydd yr iaith yn newid pan gaiff Lantern ei ailgychwyn.</translation>
    </message>
    <message>
        <source>%1… %2 %</source>
        <translation>%1… %2 %</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cyfres</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New…</source>
        <translation>Newydd…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Agor ffeil ddiweddar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Exercise borough</source>
        <translation>Bwrdeistref ymarfer</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Gwneud copi wrth gefn…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Cau&apos;r ffeil</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Dim byd yn symud ohono&apos;i hun</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Cymorth a bysellau</translation>
    </message>
</context>
<context>
    <name>MapBox</name>
    <message>
        <source>Frame to zoom to</source>
        <translation>Ffrâm i chwyddo iddi</translation>
    </message>
    <message>
        <source>Drag a frame, or arrows move it, Shift with arrows changes it, Enter zooms to it.</source>
        <translation>Llusgwch ffrâm, neu mae&apos;r saethau&apos;n ei symud, Shift gyda saethau&apos;n ei newid, Enter yn chwyddo iddi.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Layers</source>
        <translation>Haenau</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Chwyddo i mewn</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Chwyddo allan</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>List of what is in view</source>
        <translation>Rhestr o&apos;r hyn sydd yn y golwg</translation>
    </message>
    <message>
        <source>Places and views</source>
        <translation>Lleoedd a golygon</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Zoom to a frame</source>
        <translation>Chwyddo i ffrâm</translation>
    </message>
    <message>
        <source>Fewer tools of the map</source>
        <translation>Llai o offer y map</translation>
    </message>
    <message>
        <source>Tools of the map</source>
        <translation>Offer y map</translation>
    </message>
</context>
<context>
    <name>MapChosenHotspot</name>
    <message>
        <source>Hotspot %1: %2</source>
        <translation>Man poeth %1: %2</translation>
    </message>
</context>
<context>
    <name>MapDrawing</name>
    <message>
        <source>Click the place, or move the map and press Space.</source>
        <translation>Cliciwch ar y lle, neu symudwch y map a phwyso Space.</translation>
    </message>
    <message>
        <source>Add middle</source>
        <translation>Ychwanegu&apos;r canol</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Click along the line or round the edge, or move the map and press Space.</source>
        <translation>Cliciwch ar hyd y llinell neu o amgylch yr ymyl, neu symudwch y map a phwyso Space.</translation>
    </message>
</context>
<context>
    <name>MapFoundCard</name>
    <message>
        <source>What is here</source>
        <translation>Beth sydd yma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 arall</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Agor %1</translation>
    </message>
</context>
<context>
    <name>MapFurniture</name>
    <message>
        <source>Reading the map</source>
        <translation>Wrthi&apos;n darllen y map</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Hexagons by harm</source>
        <translation>Hecsagonau yn ôl niwed</translation>
    </message>
    <message>
        <source>Hotspot outlines</source>
        <translation>Amlinelliadau mannau problemus</translation>
    </message>
    <message>
        <source>Patrol routes</source>
        <translation>Llwybrau patrôl</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>StreetSafe reports</source>
        <translation>Adroddiadau StreetSafe</translation>
    </message>
    <message>
        <source>Concerns from walks</source>
        <translation>Pryderon o deithiau cerdded</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Stops and stations</source>
        <translation>Safleoedd a gorsafoedd</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Ffiniau</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dwysedd</translation>
    </message>
    <message>
        <source>Significant hexagons (Gi*)</source>
        <translation>Hecsagonau arwyddocaol (Gi*)</translation>
    </message>
    <message>
        <source>Near repeat</source>
        <translation>Ailadrodd agos</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Newid dros amser</translation>
    </message>
    <message>
        <source>Reporting gap</source>
        <translation>Bwlch adrodd</translation>
    </message>
    <message>
        <source>Predatory behaviour</source>
        <translation>Ymddygiad rheibus</translation>
    </message>
    <message>
        <source>Linked offences</source>
        <translation>Troseddau cysylltiedig</translation>
    </message>
    <message>
        <source>Own map pack</source>
        <translation>Eich pecyn map eich hun</translation>
    </message>
    <message>
        <source>CCTV sites</source>
        <translation>Safleoedd TCC</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
</context>
<context>
    <name>MapLayerRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 % opaque</source>
        <translation>%1 % yn ddidraidd</translation>
    </message>
    <message>
        <source>Left and right change it, Alt with up and down moves the layer.</source>
        <translation>Mae&apos;r saethau chwith a de yn ei newid, Alt gyda&apos;r saethau i fyny ac i lawr yn symud yr haen.</translation>
    </message>
    <message>
        <source>Opacity %1 %</source>
        <translation>Didreiddedd %1 %</translation>
    </message>
    <message>
        <source>Opacity of %1, percent</source>
        <translation>Didreiddedd %1, y cant</translation>
    </message>
    <message>
        <source>Up: above the next layer</source>
        <translation>I fyny: uwchben yr haen nesaf</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Down: below the next layer</source>
        <translation>I lawr: o dan yr haen nesaf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
</context>
<context>
    <name>MapLayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Haenau</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend: %1, from low to high</source>
        <translation>Allwedd: %1, o&apos;r isel i&apos;r uchel</translation>
    </message>
</context>
<context>
    <name>MapListPanel</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Pellter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more farther from the middle: zoom in</source>
        <translation>
            <numerusform>%n arall ymhellach o&apos;r canol: chwyddwch i mewn</numerusform>
            <numerusform>%n arall ymhellach o&apos;r canol: chwyddwch i mewn</numerusform>
            <numerusform>%n arall ymhellach o&apos;r canol: chwyddwch i mewn</numerusform>
            <numerusform>%n arall ymhellach o&apos;r canol: chwyddwch i mewn</numerusform>
            <numerusform>%n arall ymhellach o&apos;r canol: chwyddwch i mewn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>Yr hyn sydd yn y golwg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trefnu yn ôl %1</translation>
    </message>
    <message>
        <source>Nothing of the layers that are shown lies in view.</source>
        <translation>Nid oes dim o&apos;r haenau a ddangosir yn y golwg.</translation>
    </message>
</context>
<context>
    <name>MapMeasure</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>Click a point, or move the map and press Space.</source>
        <translation>Cliciwch ar bwynt, neu symudwch y map a phwyso Space.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) on foot</source>
        <translation>
            <numerusform>%1, %n munud ar droed</numerusform>
            <numerusform>%1, %n munud ar droed</numerusform>
            <numerusform>%1, %n o funudau ar droed</numerusform>
            <numerusform>%1, %n o funudau ar droed</numerusform>
            <numerusform>%1, %n o funudau ar droed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>%1 o amgylch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Add middle</source>
        <translation>Ychwanegu&apos;r canol</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>MapNowhere</name>
    <message>
        <source>Nothing of the file lies here.</source>
        <translation>Nid oes dim o&apos;r ffeil yma.</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>Dangos popeth (Home)</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Map, at %1</source>
        <translation>Map, yn %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom, Home shows everything, Tab goes from thing to thing, T lists what is in view, L the layers, V the kept views, M measures, B zooms to a frame, slash searches, Enter says what is in the middle, O opens it.</source>
        <translation>Mae&apos;r saethau&apos;n ei symud, plws a minws yn chwyddo, Home yn dangos popeth, Tab yn mynd o beth i beth, T yn rhestru&apos;r hyn sydd yn y golwg, L yr haenau, V y golygon a gadwyd, M yn mesur, B yn chwyddo i ffrâm, y blaenslaes yn chwilio, Enter yn dweud beth sydd yn y canol, O yn ei agor.</translation>
    </message>
</context>
<context>
    <name>MapScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Graddfa: %1</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln throsedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded within %1 m</source>
        <translation>Cofnodwyd o fewn %1 m</translation>
    </message>
    <message>
        <source>StreetSafe report</source>
        <translation>Adroddiad StreetSafe</translation>
    </message>
    <message>
        <source>Walk and Talk concern</source>
        <translation>Pryder Walk and Talk</translation>
    </message>
    <message>
        <source>Bus stop</source>
        <translation>Safle bws</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, visit %2</source>
        <translation>%1, ymweliad %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Predatory behaviour</source>
        <translation>Ymddygiad rheibus</translation>
    </message>
    <message>
        <source>Linked offence %1 of %2</source>
        <translation>Trosedd gysylltiedig %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Near repeat</source>
        <translation>Ailadrodd agos</translation>
    </message>
    <message>
        <source>Gi* z %1</source>
        <translation>Gi* z %1</translation>
    </message>
    <message>
        <source>Density %1</source>
        <translation>Dwysedd %1</translation>
    </message>
    <message>
        <source>per km² and year, kernel of %1 m</source>
        <translation>fesul km² a blwyddyn, cnewyllyn o %1 m</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gorsaf</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Venue: %1</source>
        <translation>Lleoliad: %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, hyd %2</translation>
    </message>
    <message>
        <source>CCTV site, %1, counts %2 m round it</source>
        <translation>Safle TCC, %1, yn cyfrif %2 m o&apos;i amgylch</translation>
    </message>
    <message>
        <source>Problem, %1</source>
        <translation>Problem, %1</translation>
    </message>
    <message>
        <source>%1, review on %2</source>
        <translation>%1, adolygu ar %2</translation>
    </message>
</context>
<context>
    <name>MapSought</name>
    <message>
        <source>Looked for: %1</source>
        <translation>Chwiliwyd am: %1</translation>
    </message>
</context>
<context>
    <name>MapSourceMenu</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Use a map pack (MBTiles)…</source>
        <translation>Defnyddio pecyn map (MBTiles)…</translation>
    </message>
    <message>
        <source>Use a folder of map tiles…</source>
        <translation>Defnyddio ffolder o deils map…</translation>
    </message>
    <message>
        <source>Take the map pack away</source>
        <translation>Tynnu&apos;r pecyn map</translation>
    </message>
    <message>
        <source>Map style file…</source>
        <translation>Ffeil arddull map…</translation>
    </message>
    <message>
        <source>Lantern&apos;s own map style</source>
        <translation>Arddull map Lantern ei hun</translation>
    </message>
    <message>
        <source>Use a map pack (MBTiles)</source>
        <translation>Defnyddio pecyn map (MBTiles)</translation>
    </message>
    <message>
        <source>Map packs (*.mbtiles)</source>
        <translation>Pecynnau map (*.mbtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Use a folder of map tiles</source>
        <translation>Defnyddio ffolder o deils map</translation>
    </message>
    <message>
        <source>Map style file</source>
        <translation>Ffeil arddull map</translation>
    </message>
    <message>
        <source>Map styles (*.json)</source>
        <translation>Arddulliau map (*.json)</translation>
    </message>
    <message>
        <source>Memory for painted maps</source>
        <translation>Cof ar gyfer mapiau wedi&apos;u paentio</translation>
    </message>
    <message>
        <source>%1 MiB for each map</source>
        <translation>%1 MiB ar gyfer pob map</translation>
    </message>
</context>
<context>
    <name>MapStopMarkers</name>
    <message>
        <source>%1, stop %2: %3</source>
        <translation>%1, arhosiad %2: %3</translation>
    </message>
</context>
<context>
    <name>MapThemeFile</name>
    <message>
        <source>Map style, %1: %2</source>
        <translation>Arddull map, %1: %2</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>mae ar goll</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>rhaid iddo fod yn wrthrych mewn { }</translation>
    </message>
    <message>
        <source>there is no such key; there are: %1</source>
        <translation>nid oes allwedd o&apos;r fath; y rhai sydd yw: %1</translation>
    </message>
    <message>
        <source>“%1” is no colour; write it as &quot;#RRGGBB&quot;</source>
        <translation>nid yw “%1” yn lliw; ysgrifennwch ef fel &quot;#RRGGBB&quot;</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3</source>
        <translation>nid yw “%1” yn rhif o %2 hyd %3</translation>
    </message>
    <message>
        <source>it must be a list of five colours, from low to high</source>
        <translation>rhaid iddo fod yn rhestr o bum lliw, o isel i uchel</translation>
    </message>
    <message>
        <source>it must be a list of [zoom, pixels], zooms ascending</source>
        <translation>rhaid iddo fod yn rhestr o [zoom, pixels], a&apos;r lefelau chwyddo&apos;n esgyn</translation>
    </message>
    <message>
        <source>its zoom is not above the one before</source>
        <translation>nid yw ei lefel chwyddo&apos;n uwch na&apos;r un o&apos;i blaen</translation>
    </message>
    <message>
        <source>it must be a list of dashes and gaps, as many of each</source>
        <translation>rhaid iddo fod yn rhestr o linellau toriad a bylchau, yr un nifer o bob un</translation>
    </message>
    <message>
        <source>This is no map style: %1</source>
        <translation>Nid arddull map yw hon: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>mae&apos;n wag</translation>
    </message>
</context>
<context>
    <name>MapTimeFilter</name>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
            <numerusform>%Ln o droseddau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) with behaviour</source>
        <translation>
            <numerusform>%Ln trosedd ag ymddygiad</numerusform>
            <numerusform>%Ln drosedd ag ymddygiad</numerusform>
            <numerusform>%Ln o droseddau ag ymddygiad</numerusform>
            <numerusform>%Ln o droseddau ag ymddygiad</numerusform>
            <numerusform>%Ln o droseddau ag ymddygiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln StreetSafe report(s)</source>
        <translation>
            <numerusform>%Ln adroddiad StreetSafe</numerusform>
            <numerusform>%Ln adroddiad StreetSafe</numerusform>
            <numerusform>%Ln adroddiad StreetSafe</numerusform>
            <numerusform>%Ln adroddiad StreetSafe</numerusform>
            <numerusform>%Ln adroddiad StreetSafe</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown, because they have no hour: %1.</source>
        <translation>Heb eu dangos, am nad oes awr ganddynt: %1.</translation>
    </message>
    <message>
        <source>Without an hour: %1.</source>
        <translation>Heb awr: %1.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amseroedd</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Pob amser</translation>
    </message>
    <message>
        <source>Offences, behaviour and StreetSafe reports</source>
        <translation>Troseddau, ymddygiad ac adroddiadau StreetSafe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd %2</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>From what hour</source>
        <translation>O ba awr</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>Until what hour, on the next day where it is not later</source>
        <translation>Hyd ba awr, drannoeth os nad yw&apos;n hwyrach</translation>
    </message>
</context>
<context>
    <name>MapTimesShown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Dim ond %1</translation>
    </message>
    <message>
        <source>Offences, behaviour and StreetSafe reports of other times are not shown.</source>
        <translation>Ni ddangosir troseddau, ymddygiad nac adroddiadau StreetSafe o amserau eraill.</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Pob amser</translation>
    </message>
</context>
<context>
    <name>MapViewsPanel</name>
    <message>
        <source>Places and views</source>
        <translation>Lleoedd a golygon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>View with its layers</source>
        <translation>Golwg gyda&apos;i haenau</translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>Enw arall ar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nothing is kept yet. A place is where the map is, a view is that with its layers and times. The keys 1 to 9 go to them.</source>
        <translation>Nid oes dim wedi&apos;i gadw eto. Lle yw ble mae&apos;r map, golwg yw hynny gyda&apos;i haenau a&apos;i hamseroedd. Mae&apos;r bysellau 1 i 9 yn mynd iddynt.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Enw&apos;r olwg</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Enw&apos;r lle</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Enw newydd</translation>
    </message>
    <message>
        <source>Friday night West End</source>
        <translation>Nos Wener West End</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Keep place…</source>
        <translation>Cadw&apos;r lle…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Keep view…</source>
        <translation>Cadw&apos;r olwg…</translation>
    </message>
</context>
<context>
    <name>MarkingStrip</name>
    <message>
        <source>Marking: %1</source>
        <translation>Marc diogelwch: %1</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Walks and requests since (empty: all)</source>
        <translation>Teithiau cerdded a cheisiadau ers (gwag: pob un)</translation>
    </message>
    <message>
        <source>To chase today</source>
        <translation>I fynd ar eu hôl heddiw</translation>
    </message>
    <message>
        <source>Partners to chase</source>
        <translation>Partneriaid i fynd ar eu hôl</translation>
    </message>
    <message>
        <source>Nobody is to be chased today. Set “Chase on” at an action, and it stands here on that day.</source>
        <translation>Nid oes neb i fynd ar ei ôl heddiw. Gosodwch “Mynd ar ôl ar” wrth gam gweithredu, a bydd yn ymddangos yma ar y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>Walked more than once</source>
        <translation>Cerddwyd fwy nag unwaith</translation>
    </message>
    <message>
        <source>Places walked more than once</source>
        <translation>Lleoedd a gerddwyd fwy nag unwaith</translation>
    </message>
    <message>
        <source>No place was walked twice. Walks are compared where they begin within 150 m of one another, or have the same place.</source>
        <translation>Ni cherddwyd unrhyw le ddwywaith. Cymherir teithiau cerdded sy&apos;n dechrau o fewn 150 m i&apos;w gilydd, neu sydd â&apos;r un lle.</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Dim i&apos;w fesur eto</translation>
    </message>
    <message>
        <source>Log a walk, or note a request. Then this page says how many concerns were answered, and how soon.</source>
        <translation>Logiwch daith gerdded, neu nodwch gais. Wedyn bydd y dudalen hon yn dweud faint o bryderon a atebwyd, a pha mor fuan.</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Width of a hexagon</source>
        <translation>Lled hecsagon</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
</context>
<context>
    <name>ModalSheet</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>Offences by month: %1</source>
        <translation>Troseddau fesul mis: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, a year before %3</source>
        <translation>%1 %2, flwyddyn ynghynt %3</translation>
    </message>
</context>
<context>
    <name>MonthsChart</name>
    <message>
        <source>Offences by month, %1 months. %2</source>
        <translation>Troseddau yn ôl mis, %1 mis. %2</translation>
    </message>
    <message>
        <source>offences in the month</source>
        <translation>troseddau yn y mis</translation>
    </message>
    <message>
        <source>mean of 12 months</source>
        <translation>cymedr 12 mis</translation>
    </message>
    <message>
        <source>%1: not in the source</source>
        <translation>%1: nid yw yn y ffynhonnell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>She was told</source>
        <translation>Dywedwyd wrthi</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Beth ddaeth ohono?</translation>
    </message>
    <message>
        <source>Told her</source>
        <translation>Dywedwyd wrthi</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Nodi ei fod wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Mark as cannot do</source>
        <translation>Nodi na ellir ei wneud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>Ni ellir ei wneud</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Why it cannot be done</source>
        <translation>Pam na ellir ei wneud</translation>
    </message>
    <message>
        <source>Told her on</source>
        <translation>Dywedwyd wrthi ar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>How she was told</source>
        <translation>Sut y dywedwyd wrthi</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Screens</source>
        <translation>Sgriniau</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>NearRepeatSection</name>
    <message>
        <source>Pairs</source>
        <translation>Parau</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Ar hap</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Gwaith</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Near repeat</source>
        <translation>Ailadrodd agos</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>All violence against women and girls</source>
        <translation>Pob trais yn erbyn menywod a merched</translation>
    </message>
    <message>
        <source>Within metres</source>
        <translation>O fewn metrau</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>O fewn diwrnodau</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Trynewidiadau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hedyn</translation>
    </message>
    <message>
        <source>Risk on</source>
        <translation>Risg ar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Profi eto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Profi</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>Pairs of offences by band</source>
        <translation>Parau o droseddau fesul band</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>%1 m, %2 days</source>
        <translation>%1 m, %2 diwrnod</translation>
    </message>
    <message>
        <source>Bold: a near repeat, p at most 0.05 and at least 1.2 times as expected. %1</source>
        <translation>Trwm: ailadrodd agos, p heb fod dros 0.05 ac o leiaf 1.2 gwaith yr hyn a ddisgwylid. %1</translation>
    </message>
    <message>
        <source>Whether another offence near by follows sooner than chance makes it (Knox test). Every band begins at 0 and holds its edges: exactly 200 m and 14 days apart is within 200 m and 14 days. A far band may owe its figure to a near one, and p is of each band by itself: of twenty, one is at 0.05 by chance.</source>
        <translation>A yw trosedd arall gerllaw yn dilyn yn gynt nag y byddai hap yn ei wneud (prawf Knox). Mae pob band yn dechrau ar 0 ac yn cynnwys ei ymylon: mae union 200 m a 14 diwrnod ar wahân o fewn 200 m a 14 diwrnod. Gall band pell fod yn ddyledus i un agos am ei ffigur, ac mae p yn perthyn i bob band ar ei ben ei hun: o ugain, mae un ar 0.05 drwy hap.</translation>
    </message>
</context>
<context>
    <name>NewEventSheet</name>
    <message>
        <source>A new event</source>
        <translation>Digwyddiad newydd</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Ei ddechrau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>%1, again</source>
        <translation>%1, eto</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Phases, intentions and tactics come with it, on the days that belong to this one. The results of last time are shown beside.</source>
        <translation>Daw cyfnodau, bwriadau a thactegau gydag ef, ar y diwrnodau sy&apos;n perthyn i&apos;r un hwn. Dangosir canlyniadau&apos;r tro diwethaf wrth ei ymyl.</translation>
    </message>
</context>
<context>
    <name>NewPlanSheet</name>
    <message>
        <source>New plan</source>
        <translation>Cynllun newydd</translation>
    </message>
    <message>
        <source>Plan the night</source>
        <translation>Cynllunio&apos;r noson</translation>
    </message>
    <message>
        <source>Operational date</source>
        <translation>Dyddiad gweithredol</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To (may be next day)</source>
        <translation>Hyd at (gall fod y diwrnod canlynol)</translation>
    </message>
    <message>
        <source>Uniform teams</source>
        <translation>Timau mewn lifrai</translation>
    </message>
    <message>
        <source>Officers in each</source>
        <translation>Swyddogion ym mhob un</translation>
    </message>
    <message>
        <source>Plain-clothes pairs</source>
        <translation>Parau dillad plaen</translation>
    </message>
    <message>
        <source>Reach, minutes</source>
        <translation>Cyrhaeddiad, munudau</translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation>Egwyl, munudau</translation>
    </message>
    <message>
        <source>Seed of the random arrivals</source>
        <translation>Hedyn yr amseroedd cyrraedd ar hap</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Start and finish place</source>
        <translation>Man cychwyn a gorffen</translation>
    </message>
    <message>
        <source>The middle of the densest hotspots</source>
        <translation>Canol y mannau problemus mwyaf dwys</translation>
    </message>
    <message>
        <source>Starts and ends at %1</source>
        <translation>Man cychwyn a gorffen: %1</translation>
    </message>
    <message>
        <source>With the cap and the recovery of the open plan</source>
        <translation>Gydag uchafswm ac adferiad y cynllun agored</translation>
    </message>
    <message>
        <source>With the orders of the open plan: %1 of hotspots, duties and breaks, the cap and the recovery</source>
        <translation>Gyda gorchmynion y cynllun agored: %1 o fannau problemus, dyletswyddau ac egwyliau, y terfyn a&apos;r adferiad</translation>
    </message>
    <message>
        <source>Planned afresh</source>
        <translation>Wedi&apos;i gynllunio o&apos;r newydd</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Copi o %1</translation>
    </message>
    <message>
        <source>Copy the plan</source>
        <translation>Copïo&apos;r cynllun</translation>
    </message>
    <message>
        <source>The plan is</source>
        <translation>Y cynllun yw</translation>
    </message>
    <message>
        <source>Teams, officers, visits, locks and orders as on that night, at the same times of the clock; the rules say who has too little rest or no authority now. What came of that night stands on the page “Before”.</source>
        <translation>Timau, swyddogion, ymweliadau, cloeon a gorchmynion fel ar y noson honno, ar yr un amseroedd o&apos;r cloc; mae&apos;r rheolau&apos;n dweud pwy sydd â rhy ychydig o orffwys neu heb awdurdodiad nawr. Mae&apos;r hyn a ddaeth o&apos;r noson honno ar y dudalen “Cynt”.</translation>
    </message>
    <message>
        <source>Teams on duty for six hours or less have no break.</source>
        <translation>Nid oes egwyl gan dimau sydd ar ddyletswydd am chwe awr neu lai.</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>it visits what is no hotspot</source>
        <translation>mae&apos;n ymweld â rhywbeth nad yw&apos;n fan problemus</translation>
    </message>
    <message>
        <source>it is barred from the hotspot</source>
        <translation>mae wedi&apos;i wahardd o&apos;r man problemus</translation>
    </message>
    <message>
        <source>its visit is too short or too long</source>
        <translation>mae ei ymweliad yn rhy fyr neu&apos;n rhy hir</translation>
    </message>
    <message>
        <source>it cannot be there in time</source>
        <translation>ni all fod yno mewn pryd</translation>
    </message>
    <message>
        <source>what it must do was changed</source>
        <translation>newidiwyd yr hyn y mae&apos;n rhaid iddo ei wneud</translation>
    </message>
    <message>
        <source>it does not keep the hours of what it must do</source>
        <translation>nid yw&apos;n cadw at oriau&apos;r hyn y mae&apos;n rhaid iddo ei wneud</translation>
    </message>
    <message>
        <source>Team %1, minute %2: %3.</source>
        <translation>Tîm %1, munud %2: %3.</translation>
    </message>
    <message>
        <source>what it must do is out of order</source>
        <translation>mae&apos;r hyn y mae&apos;n rhaid iddo ei wneud allan o drefn</translation>
    </message>
    <message>
        <source>something that it must do is left out</source>
        <translation>gadewir allan rywbeth y mae&apos;n rhaid iddo ei wneud</translation>
    </message>
    <message>
        <source>it is back too late</source>
        <translation>mae&apos;n ôl yn rhy hwyr</translation>
    </message>
    <message>
        <source>There is not one route for each team.</source>
        <translation>Nid oes un llwybr ar gyfer pob tîm.</translation>
    </message>
    <message>
        <source>Hotspot %1 is visited %2 times.</source>
        <translation>Ymwelir â man problemus %1 %2 gwaith.</translation>
    </message>
    <message>
        <source>it goes to a place that there is not</source>
        <translation>mae&apos;n mynd i le nad yw&apos;n bod</translation>
    </message>
</context>
<context>
    <name>NightSheet</name>
    <message>
        <source>The night: %1</source>
        <translation>Y noson: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Record the debrief</source>
        <translation>Cofnodi&apos;r ôl-friffio</translation>
    </message>
    <message>
        <source>Forget what is typed</source>
        <translation>Anghofio&apos;r hyn a deipiwyd</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print the debrief as PDF</source>
        <translation>Argraffu&apos;r ôl-friffio fel PDF</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Export the debrief as CSV</source>
        <translation>Allforio&apos;r ôl-friffio fel CSV</translation>
    </message>
    <message>
        <source>Team of the track</source>
        <translation>Tîm y trac</translation>
    </message>
    <message>
        <source>Add a track…</source>
        <translation>Ychwanegu trac…</translation>
    </message>
    <message>
        <source>A GPX file of the team&apos;s radio or phone: the time inside each hotspot is measured; nothing of whose it was is kept.</source>
        <translation>Ffeil GPX o radio neu ffôn y tîm: mesurir yr amser y tu mewn i bob man problemus; ni chedwir dim ynghylch pwy oedd piau&apos;r ddyfais.</translation>
    </message>
    <message>
        <source>Planned and delivered</source>
        <translation>Cynlluniwyd a chyflawnwyd</translation>
    </message>
    <message>
        <source>A track of %1</source>
        <translation>Trac %1</translation>
    </message>
    <message>
        <source>GPX (*.gpx)</source>
        <translation>GPX (*.gpx)</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Ôl-friffio</translation>
    </message>
</context>
<context>
    <name>NoPlan</name>
    <message>
        <source>Planning the night</source>
        <translation>Wrthi&apos;n cynllunio&apos;r noson</translation>
    </message>
    <message>
        <source>No plan is open</source>
        <translation>Nid oes cynllun ar agor</translation>
    </message>
    <message>
        <source>A plan needs hotspots: find them on Hotspots and save them as a set.</source>
        <translation>Mae angen mannau problemus ar gynllun: dewch o hyd iddynt yn Mannau problemus a&apos;u cadw fel set.</translation>
    </message>
    <message>
        <source>A plan needs officers: enter their shoulder numbers and skills. Without them a draft can be made, and the rules say who is missing.</source>
        <translation>Mae angen swyddogion ar gynllun: rhowch eu rhifau ysgwydd a&apos;u sgiliau. Hebddynt gellir llunio drafft, ac mae&apos;r rheolau&apos;n dweud pwy sydd ar goll.</translation>
    </message>
    <message>
        <source>Plan a night, or choose one above.</source>
        <translation>Cynlluniwch noson, neu dewiswch un uchod.</translation>
    </message>
    <message>
        <source>Enter officers…</source>
        <translation>Rhoi swyddogion…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Cynllun newydd…</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Wrthi&apos;n cynllunio</translation>
    </message>
</context>
<context>
    <name>OfficerSessionForm</name>
    <message>
        <source>Skill</source>
        <translation>Sgìl</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Cynhaliwyd gan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation>Yn ddilys hyd (gwag: dim diwedd)</translation>
    </message>
    <message>
        <source>Who was trained</source>
        <translation>Pwy a hyfforddwyd</translation>
    </message>
    <message>
        <source>Note the session</source>
        <translation>Nodi&apos;r sesiwn</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Sgìl</translation>
    </message>
    <message>
        <source>Night of</source>
        <translation>Noson</translation>
    </message>
    <message>
        <source>Who holds the skill</source>
        <translation>Pwy sydd â&apos;r sgìl</translation>
    </message>
    <message>
        <source>Nobody was ever trained for it.</source>
        <translation>Ni hyfforddwyd neb ar ei gyfer erioed.</translation>
    </message>
    <message>
        <source>Coming plans against trained officers</source>
        <translation>Cynlluniau sydd i ddod yn erbyn swyddogion hyfforddedig</translation>
    </message>
    <message>
        <source>Lapses soon, or just lapsed</source>
        <translation>Yn dod i ben cyn hir, neu newydd ddod i ben</translation>
    </message>
    <message>
        <source>Skills that lapse soon</source>
        <translation>Sgiliau sy&apos;n dod i ben cyn hir</translation>
    </message>
    <message>
        <source>No skill lapses within %1 days.</source>
        <translation>Nid oes sgìl yn dod i ben o fewn %1 diwrnod.</translation>
    </message>
    <message>
        <source>Note a training of officers</source>
        <translation>Nodi hyfforddiant swyddogion</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Dim sesiwn eto.</translation>
    </message>
    <message>
        <source>No officers yet</source>
        <translation>Dim swyddogion eto</translation>
    </message>
    <message>
        <source>Officers are entered on the Plan screen, by shoulder number, with the skills that they hold.</source>
        <translation>Rhoddir swyddogion i mewn ar sgrin Cynllun, yn ôl rhif ysgwydd, gyda&apos;r sgiliau sydd ganddynt.</translation>
    </message>
    <message>
        <source>To the Plan screen</source>
        <translation>I sgrin Cynllun</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
</context>
<context>
    <name>OfficersSheet</name>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Officers in the register</source>
        <translation>Swyddogion yn y gofrestr</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody yet: enter the first officer at the right.</source>
        <translation>Neb eto: rhowch y swyddog cyntaf ar y dde.</translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation>Rhif ysgwydd</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Tynnu %1 ymaith</translation>
    </message>
    <message>
        <source>Add a skill</source>
        <translation>Ychwanegu sgìl</translation>
    </message>
    <message>
        <source>spotter</source>
        <translation>gwyliwr</translation>
    </message>
    <message>
        <source>Holds until (empty: no end)</source>
        <translation>Yn ddilys tan (gwag: dim diwedd)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Add the officer</source>
        <translation>Ychwanegu&apos;r swyddog</translation>
    </message>
    <message>
        <source>New officer</source>
        <translation>Swyddog newydd</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>wedi dod i ben</translation>
    </message>
</context>
<context>
    <name>OperationsPage</name>
    <message>
        <source>By operation</source>
        <translation>Fesul ymgyrch</translation>
    </message>
    <message>
        <source>By borough</source>
        <translation>Fesul bwrdeistref</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Yn ôl mis</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>No night is planned or recorded yet</source>
        <translation>Nid oes noson wedi&apos;i chynllunio na&apos;i chofnodi eto</translation>
    </message>
    <message>
        <source>The totals of each operation follow from the results of its nights. Plan a night, then record what came of it.</source>
        <translation>Mae cyfansymiau pob ymgyrch yn dilyn o ganlyniadau ei nosweithiau. Cynlluniwch noson, yna cofnodwch beth ddaeth ohoni.</translation>
    </message>
    <message>
        <source>Plan a night</source>
        <translation>Cynllunio noson</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Fel yr allforir</translation>
    </message>
    <message>
        <source>Shows the figures as they leave the house, small counts suppressed</source>
        <translation>Yn dangos y ffigurau fel y maent yn gadael yr heddlu, a chyfrifon bach wedi&apos;u celu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>Ymweliadau: %1</translation>
    </message>
    <message>
        <source>Figure whose visits are listed</source>
        <translation>Y ffigur y rhestrir ei ymweliadau</translation>
    </message>
</context>
<context>
    <name>OperationsTable</name>
    <message>
        <source>Deployments</source>
        <translation>Anfoniadau</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Oriau person</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>Ymweliadau a wnaed</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Collwyd</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Canlyniad sero</translation>
    </message>
    <message>
        <source>Prior links</source>
        <translation>Cysylltiadau blaenorol</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>I&apos;w gorffen</translation>
    </message>
    <message>
        <source>Totals of the operations</source>
        <translation>Cyfansymiau&apos;r ymgyrchoedd</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, ers %2</translation>
    </message>
    <message>
        <source>Stops by reason: %1</source>
        <translation>Stopiadau yn ôl rheswm: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OrdersBreaks</name>
    <message>
        <source>Orders for breaks</source>
        <translation>Gorchmynion egwyl</translation>
    </message>
    <message>
        <source>No order yet. Breaks are where the teams start, in the middle third of the night, one team after the other; a pair and its uniform team have theirs together.</source>
        <translation>Dim gorchymyn eto. Mae&apos;r egwyliau lle mae&apos;r timau&apos;n dechrau, yn nhraean canol y noson, y naill dîm ar ôl y llall; mae pâr a&apos;i dîm mewn lifrai yn cael eu hegwyl gyda&apos;i gilydd.</translation>
    </message>
</context>
<context>
    <name>OrdersDuties</name>
    <message>
        <source>Duties of the night</source>
        <translation>Dyletswyddau&apos;r noson</translation>
    </message>
    <message>
        <source>No duty yet: a post, a venue to be visited at its time, a bus stop to look at.</source>
        <translation>Dim dyletswydd eto: safle i&apos;w warchod, lleoliad i ymweld ag ef ar ei amser, safle bws i fwrw golwg arno.</translation>
    </message>
</context>
<context>
    <name>OrdersEdit</name>
    <message>
        <source>The plan has no such team.</source>
        <translation>Nid oes tîm o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>A duty needs a name.</source>
        <translation>Mae angen enw ar ddyletswydd.</translation>
    </message>
    <message>
        <source>A duty needs a place.</source>
        <translation>Mae angen lle ar ddyletswydd.</translation>
    </message>
    <message>
        <source>A duty lasts 1 to %1 minutes.</source>
        <translation>Mae dyletswydd yn para rhwng 1 a %1 munud.</translation>
    </message>
    <message>
        <source>A duty needs the earliest and the latest time to be there.</source>
        <translation>Mae angen yr amser cynharaf a&apos;r amser hwyraf i fod yno ar ddyletswydd.</translation>
    </message>
    <message>
        <source>The latest time to be there is before the earliest.</source>
        <translation>Mae&apos;r amser hwyraf i fod yno cyn y cynharaf.</translation>
    </message>
    <message>
        <source>The duty does not fit into the shift.</source>
        <translation>Nid yw&apos;r ddyletswydd yn ffitio yn y shifft.</translation>
    </message>
    <message>
        <source>The plan has no such duty.</source>
        <translation>Nid oes dyletswydd o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>Choose a hotspot.</source>
        <translation>Dewiswch fan problemus.</translation>
    </message>
    <message>
        <source>A hotspot has 1 to %1 visits of a night.</source>
        <translation>Mae gan fan problemus rhwng 1 a %1 ymweliad mewn noson.</translation>
    </message>
    <message>
        <source>Worth recovers by half in 1 to %1 minutes.</source>
        <translation>Caiff hanner y gwerth ei adfer mewn 1 i %1 munud.</translation>
    </message>
    <message>
        <source>Between nothing and half of the worth is given to be unpredictable.</source>
        <translation>Rhoddir rhwng dim a hanner y gwerth er mwyn bod yn anrhagweladwy.</translation>
    </message>
    <message>
        <source>A team&apos;s hours end after they begin.</source>
        <translation>Mae oriau tîm yn dod i ben ar ôl iddynt ddechrau.</translation>
    </message>
    <message>
        <source>A team&apos;s hours lie inside the shift.</source>
        <translation>Mae oriau tîm o fewn y shifft.</translation>
    </message>
    <message>
        <source>The plan has no such order for breaks.</source>
        <translation>Nid oes gorchymyn egwyl o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>A break lasts %1 to %2 minutes.</source>
        <translation>Mae egwyl yn para %1 i %2 munud.</translation>
    </message>
    <message>
        <source>A break needs the times between which it is.</source>
        <translation>Mae angen ar egwyl yr amserau y mae rhyngddynt.</translation>
    </message>
    <message>
        <source>The break does not fit between its times: it has to be over by the second.</source>
        <translation>Nid yw&apos;r egwyl yn ffitio rhwng ei hamserau: rhaid iddi fod wedi gorffen erbyn yr ail.</translation>
    </message>
    <message>
        <source>The break does not fit into the shift.</source>
        <translation>Nid yw&apos;r egwyl yn ffitio yn y shifft.</translation>
    </message>
    <message>
        <source>A place for breaks needs a name and a point.</source>
        <translation>Mae angen enw a phwynt ar le ar gyfer egwyliau.</translation>
    </message>
    <message>
        <source>A break has at most %1 places.</source>
        <translation>Mae gan egwyl %1 lle ar y mwyaf.</translation>
    </message>
    <message>
        <source>There is an order for that team&apos;s break already: change it.</source>
        <translation>Mae gorchymyn ar gyfer egwyl y tîm hwnnw eisoes: newidiwch ef.</translation>
    </message>
    <message>
        <source>There is an order for the breaks of all already: change it.</source>
        <translation>Mae gorchymyn ar gyfer egwyliau pawb eisoes: newidiwch ef.</translation>
    </message>
    <message>
        <source>Ways of this kind cannot be avoided.</source>
        <translation>Ni ellir osgoi llwybrau o&apos;r math hwn.</translation>
    </message>
</context>
<context>
    <name>OrdersHotspotRow</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>every two hours</source>
        <translation>bob dwy awr</translation>
    </message>
    <message>
        <source>not tonight</source>
        <translation>dim heno</translation>
    </message>
    <message>
        <source>every 2 h</source>
        <translation>bob 2 awr</translation>
    </message>
    <message>
        <source>%1: every two hours</source>
        <translation>%1: bob dwy awr</translation>
    </message>
    <message>
        <source>%1: not tonight</source>
        <translation>%1: dim heno</translation>
    </message>
</context>
<context>
    <name>OrdersHotspots</name>
    <message>
        <source>Who does not go there</source>
        <translation>Pwy nad yw&apos;n mynd yno</translation>
    </message>
    <message>
        <source>“Not tonight” is for all teams</source>
        <translation>Mae “Dim heno” ar gyfer pob tîm</translation>
    </message>
    <message>
        <source>“Not tonight” is for %1</source>
        <translation>Mae “Dim heno” ar gyfer %1</translation>
    </message>
    <message>
        <source>Keys: 2 every two hours, N not tonight</source>
        <translation>Bysellau: 2 bob dwy awr, N dim heno</translation>
    </message>
    <message>
        <source>Hotspots of the set</source>
        <translation>Mannau problemus y set</translation>
    </message>
</context>
<context>
    <name>OrdersNumbers</name>
    <message>
        <source>Visits to one hotspot, at most</source>
        <translation>Ymweliadau ag un man problemus, ar y mwyaf</translation>
    </message>
    <message>
        <source>Half recovered after, minutes</source>
        <translation>Hanner wedi&apos;i adfer ar ôl, munudau</translation>
    </message>
    <message>
        <source>Given for surprise, % at most</source>
        <translation>Rhoddir i fod yn annisgwyl, % ar y mwyaf</translation>
    </message>
    <message>
        <source>Improve takes the least predictable plan it finds, yours included, that has at most %1 % less worth than the best it finds. A plan taken from the curve brings its own number.</source>
        <translation>Mae Gwella yn cymryd y cynllun lleiaf rhagweladwy a gaiff, gan gynnwys eich un chi, sydd â&apos;i werth %1 % ar y mwyaf yn llai na&apos;r gorau a gaiff. Mae cynllun a gymerir o&apos;r gromlin yn dod â&apos;i rif ei hun.</translation>
    </message>
    <message>
        <source>On foot, nobody goes by</source>
        <translation>Ar droed, nid oes neb yn mynd ar hyd</translation>
    </message>
    <message>
        <source>subways</source>
        <translation>tanlwybrau</translation>
    </message>
    <message>
        <source>towpaths</source>
        <translation>llwybrau halio</translation>
    </message>
    <message>
        <source>unlit ways</source>
        <translation>llwybrau heb eu goleuo</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <translation>Osgoi %1</translation>
    </message>
    <message>
        <source>As far as the street data says which they are. What can be reached only by them is out of reach on foot: vehicles drive there, where their streets lead.</source>
        <translation>I&apos;r graddau y mae data&apos;r strydoedd yn dweud pa rai ydynt. Mae&apos;r hyn na ellir ei gyrraedd ond ar eu hyd allan o gyrraedd ar droed: mae cerbydau&apos;n gyrru yno, lle mae eu strydoedd yn arwain.</translation>
    </message>
</context>
<context>
    <name>OrdersSheet</name>
    <message>
        <source>Orders</source>
        <translation>Gorchmynion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Dyletswyddau</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Rhifau</translation>
    </message>
    <message>
        <source>Saved at once. Improve plans by them.</source>
        <translation>Cedwir ar unwaith. Mae Gwella yn cynllunio yn unol â nhw.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Egwyliau</translation>
    </message>
</context>
<context>
    <name>Orienteering</name>
    <message>
        <source>Team %1, node %2: %3</source>
        <translation>Tîm %1, nod %2: %3</translation>
    </message>
    <message>
        <source>there is no such node.</source>
        <translation>nid oes nod o&apos;r fath.</translation>
    </message>
    <message>
        <source>it is where the team starts or finishes.</source>
        <translation>dyma lle mae&apos;r tîm yn cychwyn neu&apos;n gorffen.</translation>
    </message>
    <message>
        <source>it is visited twice.</source>
        <translation>ymwelir ag ef ddwywaith.</translation>
    </message>
    <message>
        <source>the visit begins after the window has closed.</source>
        <translation>mae&apos;r ymweliad yn dechrau ar ôl i&apos;r ffenestr gau.</translation>
    </message>
    <message>
        <source>the team returns too late.</source>
        <translation>mae&apos;r tîm yn dychwelyd yn rhy hwyr.</translation>
    </message>
    <message>
        <source>There are more routes than teams.</source>
        <translation>Mae mwy o lwybrau na thimau.</translation>
    </message>
    <message>
        <source>“%1” is no figure.</source>
        <translation>Nid ffigur yw “%1”.</translation>
    </message>
    <message>
        <source>The line of a node has nine figures or more; this has %1.</source>
        <translation>Mae gan linell nod naw ffigur neu fwy; mae gan hon %1.</translation>
    </message>
    <message>
        <source>Node %1 is missing here: they follow each other from 0.</source>
        <translation>Mae nod %1 ar goll yma: maent yn dilyn ei gilydd o 0.</translation>
    </message>
    <message>
        <source>A time or profit is below 0, or a window closes before it opens.</source>
        <translation>Mae amser neu elw&apos;n is na 0, neu mae ffenestr yn cau cyn agor.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>The first line says how many nodes there are, third, from 1 to %1.</source>
        <translation>Mae&apos;r llinell gyntaf yn dweud faint o nodau sydd, yn drydydd, o 1 i %1.</translation>
    </message>
    <message>
        <source>The first line announces %1 nodes with the start; there are %2.</source>
        <translation>Mae&apos;r llinell gyntaf yn cyhoeddi %1 nod gyda&apos;r man cychwyn; mae %2.</translation>
    </message>
    <message>
        <source>The figures of the problem do not belong together.</source>
        <translation>Nid yw ffigurau&apos;r broblem yn perthyn i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>A time or a profit of the problem is below 0.</source>
        <translation>Mae amser neu elw yn y broblem yn is na 0.</translation>
    </message>
    <message>
        <source>Say how long to search: steps or seconds.</source>
        <translation>Dywedwch pa mor hir i chwilio: camau neu eiliadau.</translation>
    </message>
    <message>
        <source>Steps, seconds and chains are above 0.</source>
        <translation>Mae camau, eiliadau a chadwyni uwchlaw 0.</translation>
    </message>
</context>
<context>
    <name>OsaraStep</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
</context>
<context>
    <name>OutlineBar</name>
    <message>
        <source>Edit outline</source>
        <translation>Golygu ffin</translation>
    </message>
    <message>
        <source>Add corner</source>
        <translation>Ychwanegu cornel</translation>
    </message>
    <message>
        <source>Remove corner</source>
        <translation>Tynnu cornel</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save outline</source>
        <translation>Cadw&apos;r amlinell</translation>
    </message>
</context>
<context>
    <name>OutlineHandles</name>
    <message>
        <source>New corner after corner %1</source>
        <translation>Cornel newydd ar ôl cornel %1</translation>
    </message>
    <message>
        <source>Corner %1 of %2</source>
        <translation>Cornel %1 o %2</translation>
    </message>
    <message>
        <source>Arrow keys move it, Insert adds one after it, Delete takes it away.</source>
        <translation>Mae&apos;r saethau&apos;n ei symud, Insert yn ychwanegu un ar ei hôl, Delete yn ei thynnu.</translation>
    </message>
</context>
<context>
    <name>OverdueList</name>
    <message>
        <source>Overdue actions, latest first</source>
        <translation>Camau gweithredu hwyr, y mwyaf hwyr yn gyntaf</translation>
    </message>
</context>
<context>
    <name>PartnerActionForm</name>
    <message>
        <source>What the partner is to do</source>
        <translation>Beth y mae&apos;r partner i&apos;w wneud</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner who does it</source>
        <translation>Y partner sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Council lighting, TfL …</source>
        <translation>Goleuadau&apos;r cyngor, TfL …</translation>
    </message>
    <message>
        <source>Who of us chases it</source>
        <translation>Pwy ohonom sy&apos;n mynd ar ei ôl</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Partner&apos;s action due</source>
        <translation>Cam gweithredu&apos;r partner i&apos;w wneud erbyn</translation>
    </message>
    <message>
        <source>Chase on</source>
        <translation>Mynd ar ei ôl ar</translation>
    </message>
    <message>
        <source>Chase the partner on</source>
        <translation>Mynd ar ôl y partner ar</translation>
    </message>
    <message>
        <source>Add the partner&apos;s action</source>
        <translation>Ychwanegu cam gweithredu&apos;r partner</translation>
    </message>
</context>
<context>
    <name>PartnerActionRow</name>
    <message>
        <source>Partner&apos;s action: %1</source>
        <translation>Cam gweithredu&apos;r partner: %1</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Dileu “%1”</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Beth y maent yn ei ddweud</translation>
    </message>
    <message>
        <source>What the partner says, or what came of it</source>
        <translation>Beth y mae&apos;r partner yn ei ddweud, neu beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Gofyn eto ar</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>Gofynnwyd heddiw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>The partner&apos;s action is done</source>
        <translation>Mae cam gweithredu&apos;r partner wedi&apos;i wneud</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>A phase has a name: arrival, main show, dispersal …</source>
        <translation>Mae gan gyfnod enw: cyrraedd, prif sioe, gwasgaru …</translation>
    </message>
    <message>
        <source>The phase “%1” ends after it starts.</source>
        <translation>Rhaid i&apos;r cyfnod “%1” orffen ar ôl iddo ddechrau.</translation>
    </message>
    <message>
        <source>The phase “%1” has no fewer than 0 people.</source>
        <translation>Ni all fod llai na 0 o bobl yn y cyfnod “%1”.</translation>
    </message>
    <message>
        <source>The phase “%1” has more people than the event at its fullest.</source>
        <translation>Mae gan y cyfnod “%1” fwy o bobl na&apos;r digwyddiad ar ei lawnaf.</translation>
    </message>
    <message>
        <source>No phases yet: say when what begins and ends.</source>
        <translation>Dim cyfnodau eto: nodwch beth sy&apos;n dechrau ac yn gorffen pryd.</translation>
    </message>
    <message>
        <source>No footprint yet: draw it, or name a street or park.</source>
        <translation>Dim ôl troed eto: lluniwch ef, neu enwch stryd neu barc.</translation>
    </message>
    <message>
        <source>%1 has no intention about violence against women and girls yet.</source>
        <translation>Nid oes gan %1 fwriad ynghylch trais yn erbyn menywod a merched eto.</translation>
    </message>
    <message>
        <source>No tactics yet: Vigilant, Safer Space, Ask for Angela …</source>
        <translation>Dim tactegau eto: Vigilant, Safer Space, Ask for Angela …</translation>
    </message>
    <message>
        <source>An event has a name.</source>
        <translation>Mae gan ddigwyddiad enw.</translation>
    </message>
    <message>
        <source>An event has no fewer than 0 people.</source>
        <translation>Ni all fod llai na 0 o bobl mewn digwyddiad.</translation>
    </message>
    <message>
        <source>Say what is intended, or take the line out.</source>
        <translation>Nodwch beth a fwriedir, neu tynnwch y llinell allan.</translation>
    </message>
    <message>
        <source>Say which tactic, or take the line out.</source>
        <translation>Nodwch pa dacteg, neu tynnwch y llinell allan.</translation>
    </message>
    <message>
        <source>The footprint crosses itself. Draw it again.</source>
        <translation>Mae&apos;r ôl troed yn croesi ei hun. Lluniwch ef eto.</translation>
    </message>
    <message>
        <source>A footprint reaches 0 to 2,000 metres beyond its street or park.</source>
        <translation>Mae ôl troed yn ymestyn 0 i 2,000 metr y tu hwnt i&apos;w stryd neu ei barc.</translation>
    </message>
    <message>
        <source>No street or park in the file is called “%1”.</source>
        <translation>Nid oes stryd na pharc yn y ffeil o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>A footprint has at least three corners and does not cross itself. Draw it again.</source>
        <translation>Mae gan ôl troed o leiaf dair cornel ac nid yw&apos;n croesi ei hun. Lluniwch ef eto.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Aur</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Vigilant</source>
        <translation>Vigilant</translation>
    </message>
    <message>
        <source>Safer Space</source>
        <translation>Safer Space</translation>
    </message>
    <message>
        <source>Ask for Angela</source>
        <translation>Ask for Angela</translation>
    </message>
    <message>
        <source>Walk and Talk</source>
        <translation>Walk and Talk</translation>
    </message>
    <message>
        <source>Venue visits</source>
        <translation>Ymweliadau â lleoliadau</translation>
    </message>
    <message>
        <source>Spiking test kits</source>
        <translation>Citiau profi am sbeicio</translation>
    </message>
    <message>
        <source>Lighting and CCTV</source>
        <translation>Goleuadau a TCC</translation>
    </message>
    <message>
        <source>Say on which day the event begins.</source>
        <translation>Nodwch ar ba ddiwrnod y mae&apos;r digwyddiad yn dechrau.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Y digwyddiad</translation>
    </message>
    <message>
        <source>place not named</source>
        <translation>lle heb ei enwi</translation>
    </message>
    <message>
        <source>%1; footprint %2 hectares; up to %3 people expected.</source>
        <translation>%1; ôl troed %2 hectar; disgwylir hyd at %3 o bobl.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Pobl a ddisgwylir</translation>
    </message>
    <message>
        <source>Strategic intentions and tactics</source>
        <translation>Bwriadau strategol a thactegau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tactic</source>
        <translation>Tacteg</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>not made from one</source>
        <translation>heb ei wneud o un</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>No plan is linked to this event.</source>
        <translation>Nid oes cynllun wedi&apos;i gysylltu â&apos;r digwyddiad hwn.</translation>
    </message>
    <message>
        <source>Last time (%1): %2</source>
        <translation>Y tro diwethaf (%1): %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Y tro hwn</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Y tro diwethaf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Beth a ddysgwyd</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Beth aeth yn dda</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Dim wedi&apos;i nodi eto.</translation>
    </message>
    <message>
        <source>What to change next time</source>
        <translation>Beth i&apos;w newid y tro nesaf</translation>
    </message>
    <message>
        <source>What was to change after last time</source>
        <translation>Beth oedd i&apos;w newid ar ôl y tro diwethaf</translation>
    </message>
    <message>
        <source>%1 of %2 visits made</source>
        <translation>gwnaed %1 o %2 ymweliad</translation>
    </message>
    <message>
        <source>, %1 minutes there</source>
        <translation>, %1 munud yno</translation>
    </message>
    <message>
        <source>After-action report: %1</source>
        <translation>Adroddiad ar ôl y gweithredu: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>There is no template “%1”; there are %2.</source>
        <translation>Nid oes templed “%1”; y rhai sydd ar gael yw %2.</translation>
    </message>
    <message>
        <source>An event template has at least one phase.</source>
        <translation>Mae gan dempled digwyddiad o leiaf un cyfnod.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Wedi&apos;i hyfforddi</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Yn dod i ben cyn hir</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Heb ei hyfforddi</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Nid oes enw.</translation>
    </message>
    <message>
        <source>The name is longer than %1 letters.</source>
        <translation>Mae&apos;r enw&apos;n hirach na %1 llythyren.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>Mae nodau yn yr enw na ellir eu dangos.</translation>
    </message>
    <message>
        <source>“%1” is no type of venue that is known: pub, bar, nightclub, venue, shop, gym or other.</source>
        <translation>Nid yw “%1” yn fath hysbys o leoliad: pub, bar, nightclub, venue, shop, gym neu other.</translation>
    </message>
    <message>
        <source>That is no licence reference.</source>
        <translation>Nid yw hwnnw&apos;n gyfeirnod trwydded.</translation>
    </message>
    <message>
        <source>The licence %1 is on line %2 already.</source>
        <translation>Mae&apos;r drwydded %1 ar linell %2 eisoes.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of schemes: add it there first.</source>
        <translation>Nid yw “%1” yn y rhestr o gynlluniau partneriaeth: ychwanegwch ef yno yn gyntaf.</translation>
    </message>
    <message>
        <source>The venue came before in this list.</source>
        <translation>Daeth y lleoliad yn gynharach yn y rhestr hon.</translation>
    </message>
    <message>
        <source>This is no table (CSV) with a line that names its columns.</source>
        <translation>Nid tabl (CSV) â llinell sy&apos;n enwi ei golofnau yw hwn.</translation>
    </message>
    <message>
        <source>Say which column holds the name of the venue.</source>
        <translation>Nodwch pa golofn sy&apos;n cynnwys enw&apos;r lleoliad.</translation>
    </message>
    <message>
        <source>Say which skill was trained.</source>
        <translation>Nodwch ym mha sgìl y bu&apos;r hyfforddiant.</translation>
    </message>
    <message>
        <source>Say on which day the session was held.</source>
        <translation>Nodwch ar ba ddiwrnod y cynhaliwyd y sesiwn.</translation>
    </message>
    <message>
        <source>The session is in the future: note it once it was held.</source>
        <translation>Mae&apos;r sesiwn yn y dyfodol: nodwch hi ar ôl iddi gael ei chynnal.</translation>
    </message>
    <message>
        <source>The skill would have lapsed before it was trained.</source>
        <translation>Byddai&apos;r sgìl wedi dod i ben cyn yr hyfforddiant ynddo.</translation>
    </message>
    <message>
        <source>Choose at least one officer who was trained.</source>
        <translation>Dewiswch o leiaf un swyddog a hyfforddwyd.</translation>
    </message>
    <message>
        <source>An officer of the session is not in the register, or is in it twice.</source>
        <translation>Nid yw swyddog o&apos;r sesiwn yn y gofrestr, neu mae ynddi ddwywaith.</translation>
    </message>
    <message>
        <source>No borough “%1” is in the file.</source>
        <translation>Nid oes bwrdeistref “%1” yn y ffeil.</translation>
    </message>
    <message>
        <source>The radius lies between 10 and 1,000 metres.</source>
        <translation>Rhaid i&apos;r radiws fod rhwng 10 a 1,000 metr.</translation>
    </message>
    <message>
        <source>Choose between 1 and 200 sites.</source>
        <translation>Dewiswch rhwng 1 a 200 safle.</translation>
    </message>
    <message>
        <source>A phase has at least one site.</source>
        <translation>Mae gan gyfnod o leiaf un safle.</translation>
    </message>
    <message>
        <source>There are no bus stops here: import NaPTAN or Transport for London stops first.</source>
        <translation>Nid oes safleoedd bws yma: mewnforiwch arosfannau NaPTAN neu Transport for London yn gyntaf.</translation>
    </message>
    <message>
        <source>The search was ended by its time limit: the best choice may cover up to %1 % more.</source>
        <translation>Daeth y chwilio i ben oherwydd ei derfyn amser: gall y dewis gorau gwmpasu hyd at %1 % yn fwy.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) cover all that any stop here can cover; more would add nothing.</source>
        <translation>
            <numerusform>Mae %n safle yn cwmpasu popeth y gall unrhyw safle bws yma ei gwmpasu; ni fyddai mwy yn ychwanegu dim.</numerusform>
            <numerusform>Mae %n safle yn cwmpasu popeth y gall unrhyw safle bws yma ei gwmpasu; ni fyddai mwy yn ychwanegu dim.</numerusform>
            <numerusform>Mae %n o safleoedd yn cwmpasu popeth y gall unrhyw safle bws yma ei gwmpasu; ni fyddai mwy yn ychwanegu dim.</numerusform>
            <numerusform>Mae %n o safleoedd yn cwmpasu popeth y gall unrhyw safle bws yma ei gwmpasu; ni fyddai mwy yn ychwanegu dim.</numerusform>
            <numerusform>Mae %n o safleoedd yn cwmpasu popeth y gall unrhyw safle bws yma ei gwmpasu; ni fyddai mwy yn ychwanegu dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a site covers is what was recorded within its radius. Whether a camera prevents any of it is for the evaluation to say.</source>
        <translation>Yr hyn y mae safle&apos;n ei gwmpasu yw&apos;r hyn a gofnodwyd o fewn ei radiws. Y gwerthusiad sydd i ddweud a yw camera&apos;n atal dim ohono.</translation>
    </message>
    <message>
        <source>No offences are recorded here: import them before choosing sites.</source>
        <translation>Nid oes troseddau wedi&apos;u cofnodi yma: mewnforiwch nhw cyn dewis safleoedd.</translation>
    </message>
    <message>
        <source>A footage request has a reference; never a name.</source>
        <translation>Mae gan gais am luniau fideo gyfeirnod; byth enw.</translation>
    </message>
    <message>
        <source>%1: say of which day the footage is and when it was asked for.</source>
        <translation>%1: nodwch o ba ddiwrnod y mae&apos;r lluniau fideo a phryd y gofynnwyd amdanynt.</translation>
    </message>
    <message>
        <source>%1: footage is asked for after it was recorded, and not later than today.</source>
        <translation>%1: rhaid gofyn am luniau fideo ar ôl eu recordio, ac nid yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>%1: asked after %2 days, when it was overwritten.</source>
        <translation>%1: gofynnwyd ar ôl %2 diwrnod, pan oeddent wedi&apos;u trosysgrifo.</translation>
    </message>
    <message>
        <source>%1: answered after it was asked, and not later than today.</source>
        <translation>%1: rhaid ateb ar ôl gofyn, ac nid yn hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>A survey has a day, and not a later one than today.</source>
        <translation>Mae gan arolwg ddiwrnod, ac nid un hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>Of the women asked, at least one, no more can feel safer than were asked.</source>
        <translation>O&apos;r menywod a holwyd, o leiaf un, ni all mwy deimlo&apos;n fwy diogel nag a holwyd.</translation>
    </message>
    <message>
        <source>Footage is kept for 1 to 365 days.</source>
        <translation>Cedwir lluniau fideo am 1 i 365 diwrnod.</translation>
    </message>
    <message>
        <source>A site has a name: that of its stop or corner.</source>
        <translation>Mae gan safle enw: enw ei safle bws neu ei gornel.</translation>
    </message>
    <message>
        <source>Put the site on the map.</source>
        <translation>Rhowch y safle ar y map.</translation>
    </message>
    <message>
        <source>A live site has the day since which it is live, and not a later one than today.</source>
        <translation>Mae gan safle byw ddiwrnod y mae&apos;n fyw ers hynny, ac nid un hwyrach na heddiw.</translation>
    </message>
    <message>
        <source>The site was removed before it was live.</source>
        <translation>Tynnwyd y safle cyn iddo fod yn fyw.</translation>
    </message>
    <message>
        <source>%1 women asked; too few of one answer to show</source>
        <translation>%1 o fenywod a holwyd; rhy ychydig o un ateb i&apos;w ddangos</translation>
    </message>
    <message>
        <source>%1 of %2 women asked feel safer: %3 %, 95 % interval %4 to %5 %</source>
        <translation>Mae %1 o&apos;r %2 o fenywod a holwyd yn teimlo&apos;n fwy diogel: %3 %, cyfwng 95 % %4 i %5 %</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>cynigiedig</translation>
    </message>
    <message>
        <source>live</source>
        <translation>byw</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>wedi&apos;i dynnu</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>disgwylir</translation>
    </message>
    <message>
        <source>received, of use</source>
        <translation>derbyniwyd, o ddefnydd</translation>
    </message>
    <message>
        <source>received, of no use</source>
        <translation>derbyniwyd, heb fod o ddefnydd</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ni recordiwyd</translation>
    </message>
    <message>
        <source>overwritten</source>
        <translation>trosysgrifwyd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>a venue that is gone</source>
        <translation>lleoliad nad yw yno mwyach</translation>
    </message>
    <message>
        <source>%1 is in two %2 sessions on %3: is one of them noted twice? It counts once.</source>
        <translation>Mae %1 mewn dwy sesiwn %2 ar %3: a gafodd un ohonynt ei nodi ddwywaith? Mae&apos;n cyfrif unwaith.</translation>
    </message>
    <message>
        <source>Add at least one venue that came.</source>
        <translation>Ychwanegwch o leiaf un lleoliad a ddaeth.</translation>
    </message>
    <message>
        <source>Choose the kind of training.</source>
        <translation>Dewiswch y math o hyfforddiant.</translation>
    </message>
    <message>
        <source>%1: at least one person, and no more trained before than came.</source>
        <translation>%1: o leiaf un person, a dim mwy wedi&apos;u hyfforddi o&apos;r blaen nag a ddaeth.</translation>
    </message>
    <message>
        <source>%1 had been trained on %2 and it still counted: it stays one business.</source>
        <translation>Roedd %1 wedi&apos;i hyfforddi ar %2 ac roedd hynny&apos;n dal i gyfrif: un busnes ydyw o hyd.</translation>
    </message>
    <message>
        <source>Give the venue its name.</source>
        <translation>Rhowch enw&apos;r lleoliad.</translation>
    </message>
    <message>
        <source>Say where the venue is: a place by name, a grid reference, or latitude and longitude.</source>
        <translation>Nodwch ble mae&apos;r lleoliad: lle yn ôl enw, cyfeirnod grid, neu ledred a hydred.</translation>
    </message>
    <message>
        <source>Say on which day the visit was.</source>
        <translation>Nodwch ar ba ddiwrnod yr oedd yr ymweliad.</translation>
    </message>
    <message>
        <source>The visit is in the future: note it once it was made.</source>
        <translation>Mae&apos;r ymweliad yn y dyfodol: nodwch ef ar ôl iddo gael ei wneud.</translation>
    </message>
    <message>
        <source>A score is 0 to 10.</source>
        <translation>Rhaid i sgôr fod o 0 i 10.</translation>
    </message>
    <message>
        <source>Give the shoulder number of who made the visit.</source>
        <translation>Rhowch rif ysgwydd y sawl a wnaeth yr ymweliad.</translation>
    </message>
    <message>
        <source>Spiking</source>
        <translation>Sbeicio</translation>
    </message>
    <message>
        <source>Ask for Angela test purchase</source>
        <translation>Pryniant prawf Ask for Angela</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Arferol</translation>
    </message>
    <message>
        <source>Pub</source>
        <translation>Tafarn</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Nightclub</source>
        <translation>Clwb nos</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Siop</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Campfa</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Gorsaf</translation>
    </message>
    <message>
        <source>Car park</source>
        <translation>Maes parcio</translation>
    </message>
    <message>
        <source>Other premises</source>
        <translation>Mangre arall</translation>
    </message>
    <message>
        <source>%1 until</source>
        <translation>%1 hyd</translation>
    </message>
    <message>
        <source>Counts under 5 are suppressed, and “…” stands for one from which such a count could be worked out. More or fewer results than last time are counts, not an effect: crowds, plans and reporting differ.</source>
        <translation>Celir cyfrifon dan 5, ac mae “…” yn sefyll am un y gellid cyfrifo cyfrif o&apos;r fath ohono. Cyfrifon, nid effaith, yw mwy neu lai o ganlyniadau na&apos;r tro diwethaf: mae&apos;r torfeydd, y cynlluniau a&apos;r adrodd yn wahanol.</translation>
    </message>
    <message>
        <source>Line %1 is this venue of the register already.</source>
        <translation>Llinell %1 yw&apos;r lleoliad hwn yn y gofrestr eisoes.</translation>
    </message>
    <message>
        <source>There is no point, and not exactly one venue or imported place is called “%1”.</source>
        <translation>Nid oes pwynt, ac nid oes un lleoliad neu le a fewnforiwyd, ac un yn unig, o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>The register has one “%1”; only the name says that it is this one.</source>
        <translation>Mae un “%1” yn y gofrestr; dim ond yr enw sy&apos;n dweud mai&apos;r un hwn ydyw.</translation>
    </message>
    <message>
        <source>One imported place is called “%1”; only the name says that it is this one.</source>
        <translation>Mae un lle a fewnforiwyd o&apos;r enw “%1”; dim ond yr enw sy&apos;n dweud mai&apos;r un hwn ydyw.</translation>
    </message>
    <message>
        <source>“%1”, %2 m away, is nearly of that name.</source>
        <translation>Mae gan “%1”, %2 m i ffwrdd, bron yr un enw.</translation>
    </message>
    <message>
        <source>The register has that licence as “%1”, elsewhere.</source>
        <translation>Mae&apos;r drwydded honno yn y gofrestr fel “%1”, mewn man arall.</translation>
    </message>
    <message>
        <source>“%1” is no line of an event template: write KEY = VALUE, as in “name = Street party”.</source>
        <translation>Nid yw “%1” yn llinell mewn templed digwyddiad: ysgrifennwch KEY = VALUE, fel yn “name = Parti stryd”.</translation>
    </message>
    <message>
        <source>The register has “%1” there with another licence: it may be a new one, or another house.</source>
        <translation>Mae gan y gofrestr “%1” yno gyda thrwydded arall: gall fod yn un newydd, neu&apos;n dŷ arall.</translation>
    </message>
</context>
<context>
    <name>PartnersScreen</name>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Pages of partners</source>
        <translation>Tudalennau partneriaid</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Safleoedd</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Places found</source>
        <translation>Lleoedd a ganfuwyd</translation>
    </message>
    <message>
        <source>One found: choose it</source>
        <translation>Canfuwyd un: dewiswch ef</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Dewiswch un o %1</translation>
    </message>
</context>
<context>
    <name>PlaceSeeking</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Position in %1</source>
        <translation>Safle yn %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message>
        <source>Hotspots of the set</source>
        <translation>Mannau problemus y set</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Every two hours</source>
        <translation>Bob dwy awr</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Dim heno</translation>
    </message>
    <message>
        <source>not tonight</source>
        <translation>dim heno</translation>
    </message>
    <message>
        <source>every 2 h</source>
        <translation>bob 2 awr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>allan o gyrraedd</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Saved sets</source>
        <translation>Setiau a gadwyd</translation>
    </message>
    <message>
        <source>Computed now</source>
        <translation>Wedi&apos;i gyfrifo nawr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save set…</source>
        <translation>Cadw&apos;r set…</translation>
    </message>
    <message>
        <source>Export GeoJSON…</source>
        <translation>Allforio GeoJSON…</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>Am y lle</translation>
    </message>
</context>
<context>
    <name>PlacesQuestion</name>
    <message>
        <source>What to rank by</source>
        <translation>Beth i restru yn ei ôl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mis</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mis</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 mis</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Popeth sydd</translation>
    </message>
    <message>
        <source>Months, from %1 to %2</source>
        <translation>Misoedd, o %1 i %2</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Pob awr</translation>
    </message>
    <message>
        <source>Night, 20:00–04:00</source>
        <translation>Nos, 20:00–04:00</translation>
    </message>
    <message>
        <source>Day, 04:00–20:00</source>
        <translation>Dydd, 04:00–20:00</translation>
    </message>
    <message>
        <source>Chosen hours</source>
        <translation>Oriau dewisol</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Trefnir yn ôl</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Niwed</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cyfrif</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n fis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>uniform</source>
        <translation>mewn lifrai</translation>
    </message>
    <message>
        <source>plain clothes</source>
        <translation>dillad plaen</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>cymysg</translation>
    </message>
    <message>
        <source>Protective security</source>
        <translation>Diogelwch amddiffynnol</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>subways</source>
        <translation>tanlwybrau</translation>
    </message>
    <message>
        <source>towpaths</source>
        <translation>llwybrau halio</translation>
    </message>
    <message>
        <source>unlit ways</source>
        <translation>llwybrau heb eu goleuo</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Dewis cynllun</translation>
    </message>
    <message>
        <source>Officers…</source>
        <translation>Swyddogion…</translation>
    </message>
    <message>
        <source>s.34…</source>
        <translation>a.34…</translation>
    </message>
    <message>
        <source>Section 34 authority</source>
        <translation>Awdurdodiad adran 34</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Cynllun newydd…</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>Ailgynllunio…</translation>
    </message>
    <message>
        <source>Re-plan from now</source>
        <translation>Ailgynllunio o nawr ymlaen</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>Beth os…</translation>
    </message>
    <message>
        <source>Orders…</source>
        <translation>Gorchmynion…</translation>
    </message>
    <message>
        <source>Hotspots every two hours or not tonight, duties, breaks, the cap</source>
        <translation>Mannau problemus bob dwy awr neu ddim heno, dyletswyddau, egwyliau, y terfyn</translation>
    </message>
</context>
<context>
    <name>PlanChange</name>
    <message>
        <source>“%1” has moved on since (it was approved, briefed or closed). Open it and change it as it is now.</source>
        <translation>Mae “%1” wedi symud ymlaen ers hynny (fe&apos;i cymeradwywyd, ei friffio neu ei gau). Agorwch ef a&apos;i newid fel y mae nawr.</translation>
    </message>
</context>
<context>
    <name>PlanDifference</name>
    <message>
        <source>no team</source>
        <translation>dim tîm</translation>
    </message>
    <message>
        <source>%1 has %2 in reach instead of %3</source>
        <translation>Mae gan %1 %2 o fewn cyrraedd yn lle %3</translation>
    </message>
    <message>
        <source>%1 ends at %2</source>
        <translation>Mae %1 yn gorffen am %2</translation>
    </message>
    <message>
        <source>%1 stays to the end of the shift</source>
        <translation>Mae %1 yn aros hyd ddiwedd y shifft</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>Mae %1 yn dechrau am %2</translation>
    </message>
    <message>
        <source>%1 has other officers</source>
        <translation>Mae swyddogion eraill gan %1</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>Gelwir %1 bellach yn %2</translation>
    </message>
    <message>
        <source>%1 is taken out of the plan</source>
        <translation>Tynnir %1 allan o&apos;r cynllun</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>Mae %1 yn newydd</translation>
    </message>
    <message>
        <source>%1 goes to %2 at %3 instead of %4 at %5</source>
        <translation>Mae %1 yn mynd i %2 am %3 yn lle %4 am %5</translation>
    </message>
    <message>
        <source>%1 goes to %2 at %3 instead of %4</source>
        <translation>Mae %1 yn mynd i %2 am %3 yn lle %4</translation>
    </message>
    <message>
        <source>%1 stays at %2 (%3) until %4 instead of %5</source>
        <translation>Mae %1 yn aros yn %2 (%3) tan %4 yn lle %5</translation>
    </message>
    <message>
        <source>%1 goes to %2 at %3, which is new</source>
        <translation>Mae %1 yn mynd i %2 am %3, sy&apos;n newydd</translation>
    </message>
    <message>
        <source>%1 no longer goes to %2 at %3</source>
        <translation>Nid yw %1 yn mynd i %2 am %3 mwyach</translation>
    </message>
    <message>
        <source>%1 has %2 instead of %3</source>
        <translation>Mae gan %1 %2 yn lle %3</translation>
    </message>
    <message>
        <source>%1 has %2 more</source>
        <translation>Mae gan %1 %2 yn ychwanegol</translation>
    </message>
    <message>
        <source>%1 no longer has %2</source>
        <translation>Nid oes gan %1 %2 mwyach</translation>
    </message>
    <message>
        <source>%1 sets out from %2 instead of %3</source>
        <translation>Mae %1 yn cychwyn o %2 yn lle %3</translation>
    </message>
    <message>
        <source>%1 finishes at %2 instead of %3</source>
        <translation>Mae %1 yn gorffen yn %2 yn lle %3</translation>
    </message>
    <message>
        <source>%1 drives</source>
        <translation>Mae %1 yn gyrru</translation>
    </message>
    <message>
        <source>%1 goes on foot</source>
        <translation>Mae %1 yn mynd ar droed</translation>
    </message>
    <message>
        <source>The shift is %1–%2 instead of %3–%4</source>
        <translation>Mae&apos;r shifft yn %1–%2 yn lle %3–%4</translation>
    </message>
    <message>
        <source>The orders are others</source>
        <translation>Mae&apos;r gorchmynion yn wahanol</translation>
    </message>
</context>
<context>
    <name>PlanEdit</name>
    <message>
        <source>This plan has been briefed. Copy it to plan anew.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i friffio. Copïwch ef i gynllunio o&apos;r newydd.</translation>
    </message>
    <message>
        <source>The plan has no such team.</source>
        <translation>Nid oes tîm o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>The plan has no such visit.</source>
        <translation>Nid oes ymweliad o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>A visit needs a time.</source>
        <translation>Mae angen amser ar ymweliad.</translation>
    </message>
    <message>
        <source>A stay lasts 1 to %1 minutes.</source>
        <translation>Mae arhosiad yn para rhwng 1 a %1 munud.</translation>
    </message>
    <message>
        <source>A new visit needs a key of its own.</source>
        <translation>Mae angen ei allwedd ei hun ar ymweliad newydd.</translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation>Egwyl luniaeth</translation>
    </message>
    <message>
        <source>Two different officers are swapped.</source>
        <translation>Rhaid cyfnewid dau swyddog gwahanol.</translation>
    </message>
    <message>
        <source>Neither officer is in a team.</source>
        <translation>Nid yw&apos;r naill swyddog na&apos;r llall mewn tîm.</translation>
    </message>
    <message>
        <source>The officer is in %1 already.</source>
        <translation>Mae&apos;r swyddog eisoes yn y tîm hwn: %1.</translation>
    </message>
    <message>
        <source>The officer is not in %1.</source>
        <translation>Nid yw&apos;r swyddog yn y tîm hwn: %1.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Mae angen enw ar dîm.</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Mae tîm o&apos;r enw “%1” eisoes.</translation>
    </message>
    <message>
        <source>%1 is not in plain clothes: it needs no link.</source>
        <translation>Nid yw %1 mewn dillad plaen: nid oes angen cyswllt.</translation>
    </message>
    <message>
        <source>%1 is not in uniform.</source>
        <translation>Nid yw %1 mewn lifrai.</translation>
    </message>
    <message>
        <source>Two different visits are swapped.</source>
        <translation>Rhaid cyfnewid dau ymweliad gwahanol.</translation>
    </message>
    <message>
        <source>A stay of one minute cannot be split.</source>
        <translation>Ni ellir rhannu arhosiad o un munud.</translation>
    </message>
</context>
<context>
    <name>PlanFigures</name>
    <message>
        <source>Harm covered</source>
        <translation>Niwed a gwmpesir</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wrthi&apos;n gwirio</translation>
    </message>
    <message>
        <source>Unpredictability…</source>
        <translation>Anrhagweladwyedd…</translation>
    </message>
    <message>
        <source>What of the worth is given to be harder to foresee</source>
        <translation>Faint o&apos;r gwerth a roddir er mwyn bod yn anos ei ragweld</translation>
    </message>
    <message>
        <source>100 % = every hotspot of the set for 15 minutes every two hours; more visits bring more</source>
        <translation>100 % = pob man problemus yn y set am 15 munud bob dwy awr; mae mwy o ymweliadau&apos;n dod â mwy</translation>
    </message>
</context>
<context>
    <name>PlanInsight</name>
    <message>
        <source>Stopped before a better plan was found.</source>
        <translation>Stopiwyd cyn cael cynllun gwell.</translation>
    </message>
    <message>
        <source>The search found nothing better: the plan stays as it is.</source>
        <translation>Ni chafodd y chwiliad ddim gwell: mae&apos;r cynllun yn aros fel y mae.</translation>
    </message>
</context>
<context>
    <name>PlanInspector</name>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>What came of an earlier night</source>
        <translation>Beth ddaeth o noson gynharach</translation>
    </message>
</context>
<context>
    <name>PlanPlaces</name>
    <message>
        <source>A place needs a name.</source>
        <translation>Mae angen enw ar le.</translation>
    </message>
    <message>
        <source>“%1” has no point in Great Britain.</source>
        <translation>Nid oes gan “%1” bwynt ym Mhrydain Fawr.</translation>
    </message>
    <message>
        <source>The plan has no such team.</source>
        <translation>Nid oes tîm o&apos;r fath yn y cynllun.</translation>
    </message>
</context>
<context>
    <name>PlanRepository</name>
    <message>
        <source>Another officer has the shoulder number %1 already.</source>
        <translation>Mae&apos;r rhif ysgwydd %1 gan swyddog arall eisoes.</translation>
    </message>
    <message>
        <source>A recorded dispersal rests on this authority, so it is not changed. Enter a new one.</source>
        <translation>Mae gwasgariad a gofnodwyd yn dibynnu ar yr awdurdodiad hwn, felly ni chaiff ei newid. Rhowch un newydd.</translation>
    </message>
    <message>
        <source>An officer needs a key and a shoulder number.</source>
        <translation>Mae angen allwedd a rhif ysgwydd ar swyddog.</translation>
    </message>
    <message>
        <source>An authority needs a key, a start and an end.</source>
        <translation>Mae angen allwedd, dechrau a diwedd ar awdurdodiad.</translation>
    </message>
    <message>
        <source>The leg at %1 has results, so it stays in the plan. Record a correction instead.</source>
        <translation>Mae canlyniadau gan y cymal hwn: %1, felly mae&apos;n aros yn y cynllun. Cofnodwch gywiriad yn lle hynny.</translation>
    </message>
    <message>
        <source>The team that was at %1 has results, so it stays in the plan.</source>
        <translation>Mae canlyniadau gan y tîm a fu yma: %1, felly mae&apos;n aros yn y cynllun.</translation>
    </message>
    <message>
        <source>A team or leg of this plan belongs to another plan already.</source>
        <translation>Mae tîm neu gymal yn y cynllun hwn eisoes yn perthyn i gynllun arall.</translation>
    </message>
    <message>
        <source>The plan, each team and each leg needs a key of its own.</source>
        <translation>Mae angen eu hallwedd eu hunain ar y cynllun, pob tîm a phob cymal.</translation>
    </message>
    <message>
        <source>The plan needs the hours of its shift.</source>
        <translation>Mae angen oriau ei shifft ar y cynllun.</translation>
    </message>
    <message>
        <source>There is no such plan in this file.</source>
        <translation>Nid oes cynllun o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>This plan has results, so it is kept. Close it instead.</source>
        <translation>Mae canlyniadau gan y cynllun hwn, felly fe&apos;i cedwir. Dylech ei gau yn lle hynny.</translation>
    </message>
    <message>
        <source>A recorded dispersal rests on this authority, so it is not taken back.</source>
        <translation>Mae gwasgariad a gofnodwyd yn dibynnu ar yr awdurdodiad hwn, felly ni chaiff ei ddadwneud.</translation>
    </message>
    <message>
        <source>There is no such authority.</source>
        <translation>Nid oes awdurdodiad o&apos;r fath.</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Briefed</source>
        <translation>Briffiwyd</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Byw</translation>
    </message>
    <message>
        <source>Debriefed</source>
        <translation>Ôl-friffiwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Press the corners of the area one after another; Enter ends it.</source>
        <translation>Pwyswch ar gorneli&apos;r ardal un ar ôl y llall; mae Enter yn gorffen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>PlanSnapshot</name>
    <message>
        <source>This version of the plan cannot be read.</source>
        <translation>Ni ellir darllen y fersiwn hwn o&apos;r cynllun.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Pairing</source>
        <translation>Paru</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Cyrhaeddiad</translation>
    </message>
    <message>
        <source>Double booking</source>
        <translation>Aseiniad dwbl</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Gorffwys</translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation>Awdurdodiad a.34</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amseroedd</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shifft</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Criw</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Egwyl</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Cwnstabl</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>Rhingyll</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Arolygydd</translation>
    </message>
    <message>
        <source>Chief Inspector</source>
        <translation>Prif Arolygydd</translation>
    </message>
    <message>
        <source>Superintendent</source>
        <translation>Uwch-arolygydd</translation>
    </message>
    <message>
        <source>PCSO</source>
        <translation>SCCH</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>Cannot all be kept</source>
        <translation>Ni ellir cadw at bob un</translation>
    </message>
    <message>
        <source>%1: lapsed %2</source>
        <translation>%1: daeth i ben %2</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Pair %1</source>
        <translation>Pâr %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Tîm %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 awr %2 mun</translation>
    </message>
    <message>
        <source>Beside %1.</source>
        <translation>Wrth ochr %1.</translation>
    </message>
    <message>
        <source>Covers %1 at %2.</source>
        <translation>Yn cefnogi %1 yn y lle hwn: %2.</translation>
    </message>
    <message>
        <source>First visit of the night.</source>
        <translation>Ymweliad cyntaf y noson.</translation>
    </message>
    <message>
        <source>%1 since the last visit.</source>
        <translation>%1 ers yr ymweliad diwethaf.</translation>
    </message>
    <message>
        <source>No hotspot is within %1 minutes&apos; walk of the start. Choose another start.</source>
        <translation>Nid oes man problemus o fewn %1 munud o gerdded i&apos;r man cychwyn. Dewiswch fan cychwyn arall.</translation>
    </message>
    <message>
        <source>Planning was stopped.</source>
        <translation>Ataliwyd y cynllunio.</translation>
    </message>
    <message>
        <source>Vigilant and Verona, %1</source>
        <translation>Vigilant a Verona, %1</translation>
    </message>
    <message>
        <source>Verona, %1</source>
        <translation>Verona, %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Refreshment break</source>
        <translation>Egwyl luniaeth</translation>
    </message>
    <message>
        <source>The shift has no hours.</source>
        <translation>Nid oes oriau i&apos;r shifft.</translation>
    </message>
    <message>
        <source>A plan needs at least one team.</source>
        <translation>Mae angen o leiaf un tîm ar gynllun.</translation>
    </message>
    <message>
        <source>%1 plain-clothes pairs need as many linked uniform teams; %2 are asked for.</source>
        <translation>Ar gyfer %1 o barau dillad plaen mae angen yr un nifer o dimau cysylltiedig mewn lifrai; gofynnwyd am %2.</translation>
    </message>
    <message>
        <source>Visits need a shortest and a longest length, in that order.</source>
        <translation>Mae angen hyd byrraf a hyd hiraf ar ymweliadau, yn y drefn honno.</translation>
    </message>
    <message>
        <source>Reach, break and visits per hotspot need sensible numbers.</source>
        <translation>Mae angen rhifau synhwyrol ar gyfer cyrhaeddiad, egwyl ac ymweliadau fesul man problemus.</translation>
    </message>
    <message>
        <source>There are no hotspots to visit. Analyse first, or draw some.</source>
        <translation>Nid oes mannau problemus i ymweld â nhw. Dadansoddwch yn gyntaf, neu tynnwch lun rhai.</translation>
    </message>
    <message>
        <source>The plan has no such leg.</source>
        <translation>Nid oes cymal o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>This leg is no visit to a hotspot of the plan&apos;s set.</source>
        <translation>Nid yw&apos;r cymal hwn yn ymweliad â man problemus o set y cynllun.</translation>
    </message>
    <message>
        <source>its break</source>
        <translation>ei egwyl</translation>
    </message>
    <message>
        <source>The plan&apos;s set has no such hotspot.</source>
        <translation>Nid oes man problemus o&apos;r fath yn set y cynllun.</translation>
    </message>
    <message>
        <source>Looking for a way was stopped.</source>
        <translation>Stopiwyd y chwilio am lwybr.</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>Dyletswydd: %1</translation>
    </message>
    <message>
        <source>Worth recovers in at least a minute, and at most half of it is given to be unpredictable.</source>
        <translation>Caiff gwerth ei adfer mewn munud o leiaf, a rhoddir ei hanner ar y mwyaf er mwyn bod yn anrhagweladwy.</translation>
    </message>
    <message>
        <source>Only uniform teams without a plain-clothes pair go by vehicle: %1 of them.</source>
        <translation>Dim ond timau mewn lifrai heb bâr dillad plaen sy&apos;n mynd mewn cerbyd: %1 ohonynt.</translation>
    </message>
    <message>
        <source>Planning needs at least one step.</source>
        <translation>Mae angen o leiaf un cam i gynllunio.</translation>
    </message>
    <message>
        <source>All hotspots within %1 minutes&apos; walk of the start are forbidden. Allow one, or choose another start.</source>
        <translation>Gwaherddir pob man problemus o fewn %1 munud o gerdded i&apos;r man cychwyn. Caniatewch un, neu dewiswch fan cychwyn arall.</translation>
    </message>
    <message>
        <source>A plan has at most %1 uniform teams and %2 plain-clothes pairs.</source>
        <translation>Mae gan gynllun %1 tîm mewn lifrai a %2 pâr dillad plaen ar y mwyaf.</translation>
    </message>
    <message>
        <source>The shift lasts %1 h %2 min; %3 hours are the most.</source>
        <translation>Mae&apos;r shifft yn para %1 awr %2 mun; %3 awr yw&apos;r mwyaf.</translation>
    </message>
    <message>
        <source>What the orders avoid leaves no way from the start. Choose another start, or allow those ways.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi yn gadael yr un llwybr o&apos;r man cychwyn. Dewiswch fan cychwyn arall, neu caniatewch y llwybrau hynny.</translation>
    </message>
    <message>
        <source>What the orders avoid leaves no way to any hotspot within a walk of the start. Allow those ways, or choose another start.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi yn gadael llwybr i unrhyw fan problemus o fewn pellter cerdded i&apos;r man cychwyn. Caniatewch y llwybrau hynny, neu dewiswch fan cychwyn arall.</translation>
    </message>
    <message>
        <source>Nothing of this night is left to be planned.</source>
        <translation>Nid oes dim o&apos;r noson hon ar ôl i&apos;w gynllunio.</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude, longitude</source>
        <translation>Lledred, hydred</translation>
    </message>
    <message>
        <source>Type it as 51.5074, -0.1278, in Great Britain.</source>
        <translation>Teipiwch ef fel 51.5074, -0.1278, ym Mhrydain Fawr.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>DRAFT: this plan is not approved.</source>
        <translation>DRAFFT: nid yw&apos;r cynllun hwn wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>EXERCISE: every place and record is fictional.</source>
        <translation>YMARFER: ffuglennol yw pob lle a chofnod.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stop(s)</source>
        <translation>
            <numerusform>%1: %n arhosiad</numerusform>
            <numerusform>%1: %n arhosiad</numerusform>
            <numerusform>%1: %n o arosiadau</numerusform>
            <numerusform>%1: %n o arosiadau</numerusform>
            <numerusform>%1: %n o arosiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who briefs and who supervises, and count the copies out. Ask for questions after each patrol.</source>
        <translation>Dywedwch pwy sy&apos;n briffio a phwy sy&apos;n goruchwylio, a chyfrifwch y copïau wrth eu rhoi allan. Gofynnwch am gwestiynau ar ôl pob patrôl.</translation>
    </message>
    <message>
        <source>Walk through the stops in their order; say for each why it is there. Then:</source>
        <translation>Ewch drwy&apos;r arosiadau yn eu trefn; dywedwch am bob un pam y mae yno. Wedyn:</translation>
    </message>
</context>
<context>
    <name>PresenterNotes</name>
    <message>
        <source>Notes for the one who speaks</source>
        <translation>Nodiadau i&apos;r sawl sy&apos;n siarad</translation>
    </message>
</context>
<context>
    <name>PresenterPatrol</name>
    <message>
        <source>Officers %1</source>
        <translation>Swyddogion %1</translation>
    </message>
    <message>
        <source>No officers posted yet</source>
        <translation>Dim swyddogion wedi&apos;u neilltuo eto</translation>
    </message>
    <message>
        <source>Stops in their order</source>
        <translation>Arosiadau yn eu trefn</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Chwiliwch am</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Briefing – Lantern</source>
        <translation>Briffio – Lantern</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Sleid %1 o %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>← → slides · ↑ ↓ through a patrol · N notes · W whole reasons · Esc ends</source>
        <translation>← → sleidiau · ↑ ↓ drwy batrôl · N nodiadau · W rhesymau llawn · Mae Esc yn gorffen</translation>
    </message>
    <message>
        <source>Whole reasons</source>
        <translation>Rhesymau llawn</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Review on (this day is over)</source>
        <translation>Adolygu ar (mae&apos;r diwrnod hwn wedi mynd heibio)</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygu ar</translation>
    </message>
    <message>
        <source>It is solved</source>
        <translation>Mae wedi&apos;i datrys</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>Ymlaen: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Yn ôl: %1</translation>
    </message>
    <message>
        <source>What partners do</source>
        <translation>Beth y mae partneriaid yn ei wneud</translation>
    </message>
    <message>
        <source>%1 · done %2: %3</source>
        <translation>%1 · gwnaed %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · erbyn %3</translation>
    </message>
    <message>
        <source>%1: asked, no answer</source>
        <translation>%1: gofynnwyd, dim ateb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Chase on %1</source>
        <translation>Mynd ar ôl ar %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>adolygu %1</translation>
    </message>
    <message>
        <source>Accepted %1 by %2. %3</source>
        <translation>Derbyniwyd ar %1 gan %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n concern(s)</source>
        <translation>
            <numerusform>%n pryder</numerusform>
            <numerusform>%n pryder</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
            <numerusform>%n o bryderon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s)</source>
        <translation>
            <numerusform>%n taith gerdded</numerusform>
            <numerusform>%n daith gerdded</numerusform>
            <numerusform>%n o deithiau cerdded</numerusform>
            <numerusform>%n o deithiau cerdded</numerusform>
            <numerusform>%n o deithiau cerdded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
        </translation>
    </message>
    <message>
        <source>within %1 m</source>
        <translation>o fewn %1 m</translation>
    </message>
</context>
<context>
    <name>ProblemRepository</name>
    <message>
        <source>A problem needs the day of the decision, and it and each action a key.</source>
        <translation>Mae angen diwrnod y penderfyniad ar broblem, ac allwedd arni hi ac ar bob cam gweithredu.</translation>
    </message>
    <message>
        <source>There is no such problem in this file.</source>
        <translation>Nid oes problem o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A partner&apos;s action says what is to be done.</source>
        <translation>Mae cam gweithredu partner yn dweud beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>“%1”: say which partner does it, such as council lighting, TfL or the landlord.</source>
        <translation>“%1”: nodwch pa bartner sy&apos;n ei wneud, megis goleuadau&apos;r cyngor, TfL neu&apos;r landlord.</translation>
    </message>
    <message>
        <source>“%1”: say who of us sees to it.</source>
        <translation>“%1”: nodwch pwy ohonom sy&apos;n gofalu amdano.</translation>
    </message>
    <message>
        <source>“%1”: say when it is due.</source>
        <translation>“%1”: nodwch erbyn pryd y mae i&apos;w wneud.</translation>
    </message>
    <message>
        <source>“%1” is done: say what came of it.</source>
        <translation>Mae “%1” wedi&apos;i wneud: nodwch beth a ddeilliodd ohono.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the problem by its place, never by a person.</source>
        <translation>Enwch y broblem yn ôl ei lle, byth yn ôl person.</translation>
    </message>
    <message>
        <source>Say who decides, by shoulder number.</source>
        <translation>Nodwch pwy sy&apos;n penderfynu, yn ôl rhif ysgwydd.</translation>
    </message>
    <message>
        <source>Say on which day it was decided; it is not after today.</source>
        <translation>Nodwch ar ba ddiwrnod y penderfynwyd; ni all fod ar ôl heddiw.</translation>
    </message>
    <message>
        <source>A problem holds at least one concern of a walk.</source>
        <translation>Mae problem yn cynnwys o leiaf un pryder o daith gerdded.</translation>
    </message>
    <message>
        <source>Say why it is turned down.</source>
        <translation>Nodwch pam y caiff ei gwrthod.</translation>
    </message>
    <message>
        <source>Say on which day the problem is reviewed.</source>
        <translation>Nodwch ar ba ddiwrnod y caiff y broblem ei hadolygu.</translation>
    </message>
    <message>
        <source>Its review date is over. Review it, and choose the next date.</source>
        <translation>Mae ei dyddiad adolygu wedi mynd heibio. Adolygwch hi, a dewiswch y dyddiad nesaf.</translation>
    </message>
    <message>
        <source>A problem that was turned down is not run. Accept it first.</source>
        <translation>Ni weithir ar broblem a wrthodwyd. Derbyniwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 comes after %2. One step at a time.</source>
        <translation>Daw %1 ar ôl %2. Un cam ar y tro.</translation>
    </message>
    <message>
        <source>Write up %1 first: %2</source>
        <translation>Cwblhewch yr adran “%1” yn gyntaf: %2</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Amcan</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Sganio</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Dadansoddi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Asesu</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Datryswyd</translation>
    </message>
    <message>
        <source>What should be different, and by when?</source>
        <translation>Beth ddylai fod yn wahanol, ac erbyn pryd?</translation>
    </message>
    <message>
        <source>What happens here, when, and what shows it?</source>
        <translation>Beth sy&apos;n digwydd yma, pryd, a beth sy&apos;n ei ddangos?</translation>
    </message>
    <message>
        <source>Why here: what about the place, the people and the hours makes it so?</source>
        <translation>Pam yma: beth am y lle, y bobl a&apos;r oriau sy&apos;n peri iddo fod felly?</translation>
    </message>
    <message>
        <source>Who does what about it?</source>
        <translation>Pwy sy&apos;n gwneud beth yn ei gylch?</translation>
    </message>
    <message>
        <source>What came of it, and how is that known?</source>
        <translation>Beth ddaeth ohono, a sut y gwyddys hynny?</translation>
    </message>
    <message>
        <source>Put forward is a place where at least %1 concerns and StreetSafe reports of the last %2 months lie within %3 m of one concern, from two walks or from a walk and a report. The concern with most neighbours gathers first; each concern and report is in one place only.</source>
        <translation>Cynigir lle y mae o leiaf %1 o bryderon ac adroddiadau StreetSafe y %2 mis diwethaf yn gorwedd o fewn %3 m i un pryder, o ddwy daith gerdded neu o daith gerdded ac adroddiad. Y pryder â&apos;r mwyaf o gymdogion sy&apos;n casglu gyntaf; mae pob pryder ac adroddiad mewn un lle yn unig.</translation>
    </message>
    <message>
        <source>The review lies before the decision: choose a day from %1 on.</source>
        <translation>Mae&apos;r adolygiad cyn y penderfyniad: dewiswch ddiwrnod o %1 ymlaen.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Put forward (looking …)</source>
        <translation>Cynigiwyd (wrthi&apos;n chwilio …)</translation>
    </message>
    <message>
        <source>Put forward (%1)</source>
        <translation>Cynigiwyd (%1)</translation>
    </message>
    <message>
        <source>Problems put forward</source>
        <translation>Problemau a gynigiwyd</translation>
    </message>
    <message>
        <source>No concerns and StreetSafe reports lie close together that no problem holds yet.</source>
        <translation>Nid oes pryderon ac adroddiadau StreetSafe yn agos at ei gilydd nad ydynt eisoes mewn problem.</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Derbyn…</translation>
    </message>
    <message>
        <source>Turn down…</source>
        <translation>Gwrthod…</translation>
    </message>
    <message>
        <source>%1 %2 turned down so far.</source>
        <translation>%1 Gwrthodwyd %2 hyd yma.</translation>
    </message>
    <message>
        <source>In hand, the next review first</source>
        <translation>Ar waith, yr adolygiad nesaf yn gyntaf</translation>
    </message>
    <message>
        <source>Problems in hand</source>
        <translation>Problemau ar waith</translation>
    </message>
    <message>
        <source>No problem is in hand. Choose one that is put forward, and accept it.</source>
        <translation>Nid oes problem ar waith. Dewiswch un a gynigiwyd, a&apos;i derbyn.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>%1: its beginning</source>
        <translation>%1: ei ddechrau</translation>
    </message>
    <message>
        <source>%1: its end</source>
        <translation>%1: ei ddiwedd</translation>
    </message>
</context>
<context>
    <name>RasterGround</name>
    <message>
        <source>it is no picture that can be read here</source>
        <translation>nid yw&apos;n ddelwedd y gellir ei darllen yma</translation>
    </message>
    <message>
        <source>it is %1 × %2 pixels</source>
        <translation>mae&apos;n %1 × %2 picsel</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>mae wedi&apos;i difrodi neu&apos;n anghyflawn</translation>
    </message>
    <message>
        <source>The map pack has %1 pictures, which this computer cannot read: Qt&apos;s plugin for them is not installed. Choose a pack of png or jpg.</source>
        <translation>Mae delweddau %1 yn y pecyn map, ac ni all y cyfrifiadur hwn eu darllen: nid yw ategyn Qt ar eu cyfer wedi&apos;i osod. Dewiswch becyn png neu jpg.</translation>
    </message>
    <message>
        <source>The picture %1/%2/%3 of the map pack cannot be drawn: %4. What lies around it is shown instead.</source>
        <translation>Ni ellir llunio delwedd %1/%2/%3 y pecyn map: %4. Dangosir yr hyn sydd o&apos;i hamgylch yn ei lle.</translation>
    </message>
</context>
<context>
    <name>RasterPack</name>
    <message>
        <source>The map pack is not there. Connect the drive it is on, or choose it again.</source>
        <translation>Nid yw&apos;r pecyn map yno. Cysylltwch y gyriant y mae arno, neu dewiswch ef eto.</translation>
    </message>
    <message>
        <source>You may not read this map pack.</source>
        <translation>Ni chewch ddarllen y pecyn map hwn.</translation>
    </message>
    <message>
        <source>This map pack holds vector tiles (pbf), which Lantern does not draw. Choose a pack of pictures: png, jpg or webp.</source>
        <translation>Mae&apos;r pecyn map hwn yn dal teils fector (pbf), nad yw Lantern yn eu llunio. Dewiswch becyn o ddelweddau: png, jpg neu webp.</translation>
    </message>
    <message>
        <source>The tiles of this map pack are no png, jpg or webp pictures.</source>
        <translation>Nid yw teils y pecyn map hwn yn ddelweddau png, jpg na webp.</translation>
    </message>
    <message>
        <source>The map pack cannot be read (%1). Copy it anew, or choose another.</source>
        <translation>Ni ellir darllen y pecyn map (%1). Copïwch ef o&apos;r newydd, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>There are no tiles in this folder. A map pack has its pictures as zoom/column/row, for example 15/16374/10896.png.</source>
        <translation>Nid oes teils yn y ffolder hon. Mae delweddau pecyn map wedi&apos;u trefnu fel chwyddo/colofn/rhes, er enghraifft 15/16374/10896.png.</translation>
    </message>
    <message>
        <source>The map pack is empty: it has no tiles.</source>
        <translation>Mae&apos;r pecyn map yn wag: nid oes teils ynddo.</translation>
    </message>
    <message>
        <source>The map pack has tiles at zoom %1; only 0 to %2 make sense.</source>
        <translation>Mae gan y pecyn map deils ar lefel chwyddo %1; dim ond 0 i %2 sy&apos;n gwneud synnwyr.</translation>
    </message>
    <message>
        <source>This is no MBTiles map pack: it has no table of tiles.</source>
        <translation>Nid yw hwn yn becyn map MBTiles: nid oes ganddo dabl teils.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the year before</source>
        <translation>y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>the %1 months before</source>
        <translation>y %1 mis blaenorol</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 % between 20:00 and 04:00</source>
        <translation>%1 % rhwng 20:00 a 04:00</translation>
    </message>
    <message>
        <source>%1, most on %2</source>
        <translation>%1, yn bennaf %2</translation>
    </message>
    <message>
        <source>12 months to %1</source>
        <translation>12 mis hyd at %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s)</source>
        <translation>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln drosedd</numerusform>
            <numerusform>%Ln trosedd</numerusform>
            <numerusform>%Ln throsedd</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 % violent or sexual</source>
        <translation>, %1 % yn dreisgar neu&apos;n rhywiol</translation>
    </message>
    <message numerus="yes">
        <source>, %n of them violent or sexual</source>
        <translation>
            <numerusform>, %n ohonynt yn dreisgar neu&apos;n rhywiol</numerusform>
            <numerusform>, %n ohonynt yn dreisgar neu&apos;n rhywiol</numerusform>
            <numerusform>, %n ohonynt yn dreisgar neu&apos;n rhywiol</numerusform>
            <numerusform>, %n ohonynt yn dreisgar neu&apos;n rhywiol</numerusform>
            <numerusform>, %n ohonynt yn dreisgar neu&apos;n rhywiol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
        </translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>ger %1</translation>
    </message>
    <message>
        <source>the same months of the year before</source>
        <translation>yr un misoedd y flwyddyn flaenorol</translation>
    </message>
    <message>
        <source>%1 in %2: a clear change</source>
        <translation>%1 yn %2: newid clir</translation>
    </message>
    <message>
        <source>%1 in %2: no clear change</source>
        <translation>%1 yn %2: dim newid clir</translation>
    </message>
    <message>
        <source>%1 % on %2 (%3 to %4 %)</source>
        <translation>%1 % ar %2 (%3 i %4 %)</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>The result belongs to another plan.</source>
        <translation>Mae&apos;r canlyniad yn perthyn i gynllun arall.</translation>
    </message>
    <message>
        <source>The team of this result is not in the plan. Choose one that is.</source>
        <translation>Nid yw tîm y canlyniad hwn yn y cynllun. Dewiswch un sydd ynddo.</translation>
    </message>
    <message>
        <source>%1 has no such leg. Choose one of its legs.</source>
        <translation>Nid oes cymal o&apos;r fath gan %1. Dewiswch un o&apos;i gymalau.</translation>
    </message>
    <message>
        <source>“%1” is no type of result.</source>
        <translation>Nid yw “%1” yn fath o ganlyniad.</translation>
    </message>
    <message>
        <source>A count is never negative: %1 is %2.</source>
        <translation>Nid yw cyfrif byth yn negatif: %1 yw %2.</translation>
    </message>
    <message>
        <source>There are reasons for %1 stops, and %2 stops. Correct the one or the other.</source>
        <translation>Mae rhesymau am %1 o stopiadau, a %2 o stopiadau. Cywirwch y naill neu&apos;r llall.</translation>
    </message>
    <message>
        <source>“%1” is no behaviour of the list.</source>
        <translation>Nid yw “%1” yn ymddygiad ar y rhestr.</translation>
    </message>
    <message>
        <source>A member is in uniform or in plain clothes, not “%1”.</source>
        <translation>Mae aelod mewn lifrai neu mewn dillad plaen, nid “%1”.</translation>
    </message>
    <message>
        <source>A visit that was missed has no nil result. Choose one.</source>
        <translation>Nid oes canlyniad sero gan ymweliad a gollwyd. Dewiswch un.</translation>
    </message>
    <message>
        <source>A nil result carries no counts and no behaviour. Clear them, or clear nil.</source>
        <translation>Nid oes cyfrifon nac ymddygiad gan ganlyniad sero. Cliriwch nhw, neu cliriwch y canlyniad sero.</translation>
    </message>
    <message>
        <source>A missed visit carries no counts and no behaviour. Clear them, or clear missed.</source>
        <translation>Nid oes cyfrifon nac ymddygiad gan ymweliad a gollwyd. Cliriwch nhw, neu cliriwch y marc collwyd.</translation>
    </message>
    <message>
        <source>Say why the visit was missed.</source>
        <translation>Nodwch pam y collwyd yr ymweliad.</translation>
    </message>
    <message>
        <source>A missed visit has no times. Clear them, or clear missed.</source>
        <translation>Nid oes amseroedd gan ymweliad a gollwyd. Cliriwch nhw, neu cliriwch y marc collwyd.</translation>
    </message>
    <message>
        <source>Enter when the patrol arrived and when it left, or that it missed the visit and why.</source>
        <translation>Nodwch pryd y cyrhaeddodd y patrôl a phryd y gadawodd, neu ei fod wedi colli&apos;r ymweliad a pham.</translation>
    </message>
    <message>
        <source>Nothing is entered. Enter what was done, or say that the result is nil.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi. Nodwch yr hyn a wnaed, neu nodwch mai sero yw&apos;r canlyniad.</translation>
    </message>
    <message>
        <source>Every person stopped is risk-assessed: say when it is done.</source>
        <translation>Rhaid asesu risg pob person a stopir: nodwch pan fydd wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Every person stopped is checked against intelligence: say when it is done.</source>
        <translation>Rhaid gwirio pob person a stopir yn erbyn cudd-wybodaeth: nodwch pan fydd wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>%1 of %2 stops have a reason.</source>
        <translation>Mae rheswm wedi&apos;i nodi ar gyfer %1 o&apos;r %2 o stopiadau.</translation>
    </message>
    <message>
        <source>An arrest has a custody reference: enter it.</source>
        <translation>Mae cyfeirnod dalfa gan bob arestiad: rhowch ef.</translation>
    </message>
    <message>
        <source>This leg has a result already. Correct that one.</source>
        <translation>Mae canlyniad gan y cymal hwn eisoes. Cywirwch hwnnw.</translation>
    </message>
    <message>
        <source>The patrol was there at %1, before the shift began at %2. Check the time, or choose the plan of that night.</source>
        <translation>Roedd y patrôl yno am %1, cyn i&apos;r shifft ddechrau am %2. Gwiriwch yr amser, neu dewiswch gynllun y noson honno.</translation>
    </message>
    <message>
        <source>The patrol left at %1, long after the shift ended at %2. Check the time.</source>
        <translation>Gadawodd y patrôl am %1, ymhell ar ôl i&apos;r shifft orffen am %2. Gwiriwch yr amser.</translation>
    </message>
    <message>
        <source>The patrol cannot have left at %1 and arrived at %2. Check the two times.</source>
        <translation>Ni all y patrôl fod wedi gadael am %1 a chyrraedd am %2. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>The patrol was there at %1, before the shift began at %2.</source>
        <translation>Roedd y patrôl yno am %1, cyn i&apos;r shifft ddechrau am %2.</translation>
    </message>
    <message>
        <source>The patrol left at %1, after the shift ended at %2.</source>
        <translation>Gadawodd y patrôl am %1, ar ôl i&apos;r shifft orffen am %2.</translation>
    </message>
    <message>
        <source>The patrol left at %1, and it is %2 on %3 now.</source>
        <translation>Gadawodd y patrôl am %1, ac mae&apos;n %2 ar %3 nawr.</translation>
    </message>
    <message>
        <source>The clocks went back, and that time came twice: it is taken as %1.</source>
        <translation>Aeth y clociau yn ôl, a daeth yr amser hwnnw ddwywaith: fe&apos;i cymerir fel %1.</translation>
    </message>
    <message>
        <source>A reference has letters, digits, “-”, “/” and spaces, at least one digit, and no two words in a row without one, as a name or an address has. Never write a name.</source>
        <translation>Mae gan gyfeirnod lythrennau, digidau, “-”, “/” a bylchau, o leiaf un digid, a dim dau air yn olynol heb ddigid, fel sydd gan enw neu gyfeiriad. Peidiwch byth ag ysgrifennu enw.</translation>
    </message>
</context>
<context>
    <name>RecordCsv</name>
    <message>
        <source>“%1” is no count. Write a whole number, or nothing.</source>
        <translation>Nid yw “%1” yn gyfrif. Ysgrifennwch rif cyfan, neu ddim byd.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>Nid yw “%1” yn ie nac yn nage.</translation>
    </message>
    <message>
        <source>“%1” is no stop reason. Write reason:2.</source>
        <translation>Nid yw “%1” yn rheswm stopio. Ysgrifennwch reason:2.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write HH:MM or YYYY-MM-DDTHH:MM.</source>
        <translation>Nid yw “%1” yn amser. Ysgrifennwch HH:MM neu YYYY-MM-DDTHH:MM.</translation>
    </message>
    <message>
        <source>The plan has no team “%1”.</source>
        <translation>Nid oes tîm “%1” yn y cynllun.</translation>
    </message>
    <message>
        <source>%1 has no visit “%2”. Its visits are 1 to %3.</source>
        <translation>Nid oes gan %1 ymweliad “%2”. Ei ymweliadau yw 1 i %3.</translation>
    </message>
    <message>
        <source>There is no authority “%1” in this file.</source>
        <translation>Nid oes awdurdodiad “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The clocks went forward: there was no %1 in that night.</source>
        <translation>Aeth y clociau ymlaen: nid oedd %1 yn bod y noson honno.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>The clocks went forward: there was no %1 in that night.</source>
        <translation>Aeth y clociau ymlaen: nid oedd %1 yn bod y noson honno.</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No night to record</source>
        <translation>Dim noson i&apos;w chofnodi</translation>
    </message>
    <message>
        <source>Choose the plan whose results came in.</source>
        <translation>Dewiswch y cynllun y daeth ei ganlyniadau i law.</translation>
    </message>
    <message>
        <source>Results are entered leg by leg of a plan. Make one on Plan first.</source>
        <translation>Nodir canlyniadau fesul cymal o gynllun. Crëwch un ar y sgrin Cynllun yn gyntaf.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Dewis cynllun</translation>
    </message>
    <message>
        <source>Legs recorded: %1</source>
        <translation>Cymalau a gofnodwyd: %1</translation>
    </message>
    <message>
        <source>To finish: %1</source>
        <translation>I&apos;w gorffen: %1</translation>
    </message>
    <message>
        <source>Stops to finish: %1</source>
        <translation>Stopiadau i&apos;w gorffen: %1</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Debrief…</source>
        <translation>Ôl-friffio…</translation>
    </message>
    <message>
        <source>Ctrl+D: the debrief, planned and delivered, tracks</source>
        <translation>Ctrl+D: yr ôl-friffio, yr hyn a gynlluniwyd a&apos;r hyn a gyflawnwyd, traciau</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Wedi&apos;i fethu</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>I&apos;w orffen</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stopiadau</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Rhybuddion</translation>
    </message>
    <message>
        <source>Arrests</source>
        <translation>Arestiadau</translation>
    </message>
    <message>
        <source>s.35 dispersals</source>
        <translation>Gwasgariadau a.35</translation>
    </message>
    <message>
        <source>Welfare checks</source>
        <translation>Gwiriadau lles</translation>
    </message>
    <message>
        <source>Men spoken to</source>
        <translation>Dynion y siaradwyd â hwy</translation>
    </message>
    <message>
        <source>Women spoken to</source>
        <translation>Menywod y siaradwyd â hwy</translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation>Diogelu</translation>
    </message>
    <message>
        <source>Venue visits</source>
        <translation>Ymweliadau â lleoliadau</translation>
    </message>
    <message>
        <source>Intelligence</source>
        <translation>Cudd-wybodaeth</translation>
    </message>
    <message>
        <source>Loitering</source>
        <translation>Loetran</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Dilyn</translation>
    </message>
    <message>
        <source>Staring</source>
        <translation>Rhythu</translation>
    </message>
    <message>
        <source>Unwanted approach</source>
        <translation>Dynesu digroeso</translation>
    </message>
    <message>
        <source>Targeting the intoxicated</source>
        <translation>Targedu pobl feddw</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Dinoethi anweddus</translation>
    </message>
    <message>
        <source>Sexual comment</source>
        <translation>Sylw rhywiol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Wedi&apos;i fethu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Wedi&apos;i deipio</translation>
    </message>
    <message>
        <source>Check the times</source>
        <translation>Gwirio&apos;r amserau</translation>
    </message>
</context>
<context>
    <name>RecordsList</name>
    <message>
        <source>Records behind the figure</source>
        <translation>Y cofnodion y tu ôl i&apos;r ffigur</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
</context>
<context>
    <name>RenewCard</name>
    <message>
        <source>An exercise of an older Lantern</source>
        <translation>Ymarfer gan fersiwn cynharach o Lantern</translation>
    </message>
    <message>
        <source>This exercise borough was made before Lantern had some of its pages, so they are empty in it. It can be made anew, set on today; the old one stays beside it.</source>
        <translation>Crëwyd y fwrdeistref ymarfer hon cyn bod gan Lantern rai o&apos;i dudalennau, felly maent yn wag ynddi. Gellir ei chreu o&apos;r newydd, wedi&apos;i gosod ar heddiw; bydd yr hen un yn aros wrth ei hymyl.</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>Ei chreu o&apos;r newydd</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message>
        <source>Choose a time of the shift to plan again from.</source>
        <translation>Dewiswch amser o fewn y shifft i ailgynllunio ohono.</translation>
    </message>
    <message>
        <source>The plan has no such team.</source>
        <translation>Nid oes tîm o&apos;r fath yn y cynllun.</translation>
    </message>
    <message>
        <source>A team comes back later than it leaves.</source>
        <translation>Mae tîm yn dod yn ôl yn hwyrach nag y mae&apos;n gadael.</translation>
    </message>
    <message>
        <source>Patrols are out on this plan: say who decides to change it.</source>
        <translation>Mae patrolau allan ar y cynllun hwn: dywedwch pwy sy&apos;n penderfynu ei newid.</translation>
    </message>
    <message>
        <source>Planning was stopped.</source>
        <translation>Ataliwyd y cynllunio.</translation>
    </message>
    <message>
        <source>%1 cannot keep what is locked from where it is: its visits are as they were.</source>
        <translation>Ni all %1 gadw at yr hyn sydd wedi&apos;i gloi o&apos;r man lle y mae: mae ei ymweliadau fel yr oeddent.</translation>
    </message>
    <message>
        <source>%1 is away: its locked visit to %2 at %3 is lost.</source>
        <translation>Mae %1 i ffwrdd: collir yr ymweliad â %2 am %3 a oedd wedi&apos;i gloi.</translation>
    </message>
    <message>
        <source>%1 is away: %2 stays in reach of %3 instead, from %4.</source>
        <translation>Mae %1 i ffwrdd: %2 sy&apos;n aros o fewn cyrraedd %3 yn ei le, o %4.</translation>
    </message>
    <message>
        <source>%1 waits for %2 until %3: no other uniform team is free.</source>
        <translation>Mae %1 yn aros am %2 tan %3: nid oes tîm mewn lifrai arall yn rhydd.</translation>
    </message>
    <message>
        <source>%1 is stood down: %2 is away and no other uniform team is free.</source>
        <translation>Tynnir %1 oddi ar ddyletswydd: mae %2 i ffwrdd ac nid oes tîm mewn lifrai arall yn rhydd.</translation>
    </message>
    <message>
        <source>%1 is stood down: no uniform team can be in its reach.</source>
        <translation>Mae %1 yn cael ei sefyll i lawr: ni all unrhyw dîm mewn lifrai fod o fewn ei gyrraedd.</translation>
    </message>
    <message>
        <source>%1 is away: %2 stays in reach of %3 instead, from %4; until then nobody is.</source>
        <translation>Mae %1 i ffwrdd: mae %2 yn aros o fewn cyrraedd %3 yn ei le, o %4; tan hynny nid oes neb.</translation>
    </message>
    <message>
        <source>The night was settled until %1: what was to begin from %2 on is planned again.</source>
        <translation>Roedd y noson wedi&apos;i setlo hyd %1: cynllunnir eto yr hyn a oedd i ddechrau o %2 ymlaen.</translation>
    </message>
    <message>
        <source>This plan is debriefed or closed: its night is over.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i ôl-friffio neu wedi&apos;i gau: mae ei noson ar ben.</translation>
    </message>
    <message>
        <source>What %1 does goes on counting for %2, as it did before.</source>
        <translation>Mae&apos;r hyn y mae %1 yn ei wneud yn dal i gyfrif tuag at %2, fel o&apos;r blaen.</translation>
    </message>
</context>
<context>
    <name>ReplanSheet</name>
    <message>
        <source>Re-plan the night</source>
        <translation>Ailgynllunio&apos;r noson</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Ailgynllunio</translation>
    </message>
    <message>
        <source>What has begun by then stays, and what is locked. The rest is planned from where each team is. You see what changes before anything is kept.</source>
        <translation>Mae&apos;r hyn sydd wedi dechrau erbyn hynny yn aros, a&apos;r hyn sydd wedi&apos;i gloi. Cynllunnir y gweddill o ble mae pob tîm. Cewch weld beth sy&apos;n newid cyn i ddim gael ei gadw.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Teams that are away</source>
        <translation>Timau sydd i ffwrdd</translation>
    </message>
    <message>
        <source>back at</source>
        <translation>yn ôl am</translation>
    </message>
    <message>
        <source>%1 is back at</source>
        <translation>Mae %1 yn ôl am</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>ddim yn dychwelyd</translation>
    </message>
    <message>
        <source>Patrols are out: who decides (shoulder number or role)</source>
        <translation>Mae patrolau allan: pwy sy&apos;n penderfynu (rhif ysgwydd neu rôl)</translation>
    </message>
    <message>
        <source>%1, out until %2</source>
        <translation>%1, allan hyd %2</translation>
    </message>
    <message>
        <source>Away already. Its hours on the Team page bring it back.</source>
        <translation>I ffwrdd eisoes. Gall ei oriau ar y dudalen Tîm ddod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>away already: its hours on the Team page bring it back</source>
        <translation>i ffwrdd eisoes: gall ei oriau ar y dudalen Tîm ddod ag ef yn ôl</translation>
    </message>
</context>
<context>
    <name>ReportingGapSection</name>
    <message>
        <source>Reporting gap</source>
        <translation>Bwlch adrodd</translation>
    </message>
    <message>
        <source>Reports by the public against recorded violence against women and girls, hexagon by hexagon, over the months that both have. 1 is the whole area&apos;s balance. Small counts are drawn towards it, and each figure stands with the interval that holds it with 95 % probability; where that spans 1, nobody can tell.</source>
        <translation>Adroddiadau gan y cyhoedd o&apos;u cymharu â thrais a gofnodwyd yn erbyn menywod a merched, fesul hecsagon, dros y misoedd sydd gan y ddau. 1 yw cydbwysedd yr ardal gyfan. Tynnir cyfrifon bach tuag ato, a saif pob ffigur gyda&apos;r cyfwng sy&apos;n ei ddal â thebygolrwydd o 95 %; lle mae hwnnw&apos;n cynnwys 1, ni all neb ddweud.</translation>
    </message>
    <message>
        <source>Width of a hexagon</source>
        <translation>Lled hecsagon</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Count StreetSafe reports</source>
        <translation>Cyfrif adroddiadau StreetSafe</translation>
    </message>
    <message>
        <source>Count concerns from walks</source>
        <translation>Cyfrif pryderon o deithiau cerdded</translation>
    </message>
    <message>
        <source>%1 hexagons</source>
        <translation>%1 hecsagon</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 · asked on %2</source>
        <translation>%1 · gofynnwyd ar %2</translation>
    </message>
    <message>
        <source>Open the walk</source>
        <translation>Agor y daith gerdded</translation>
    </message>
    <message>
        <source>Walk on</source>
        <translation>Taith gerdded ar</translation>
    </message>
    <message>
        <source>Walk at</source>
        <translation>Taith gerdded am</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Officer&apos;s shoulder number, who walks</source>
        <translation>Rhif ysgwydd y swyddog sy&apos;n cerdded</translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation>Rhif ysgwydd</translation>
    </message>
    <message>
        <source>Book anew</source>
        <translation>Trefnu o&apos;r newydd</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Take the booking back</source>
        <translation>Dadwneud y trefniad</translation>
    </message>
    <message>
        <source>It was held: log the walk</source>
        <translation>Fe&apos;i cynhaliwyd: logio&apos;r daith gerdded</translation>
    </message>
    <message>
        <source>It does not take place, because</source>
        <translation>Nid yw&apos;n digwydd, oherwydd</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Remove the request</source>
        <translation>Dileu&apos;r cais</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Reference (never a name)</source>
        <translation>Cyfeirnod (byth enw)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>Street, estate, campus</source>
        <translation>Stryd, ystad, campws</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Nodi&apos;r cais</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Asked for, the latest first</source>
        <translation>Gofynnwyd amdanynt, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Requests for a walk</source>
        <translation>Ceisiadau am daith gerdded</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Dim cais eto</translation>
    </message>
    <message>
        <source>When a woman asks to walk with an officer, note the reference, the area and the day at the right. Then book a time; when the walk was held, log it from here.</source>
        <translation>Pan fydd menyw&apos;n gofyn am gael cerdded gyda swyddog, nodwch y cyfeirnod, yr ardal a&apos;r diwrnod ar y dde. Yna trefnwch amser; ar ôl cynnal y daith gerdded, logiwch hi o&apos;r fan hon.</translation>
    </message>
    <message>
        <source>A new request</source>
        <translation>Cais newydd</translation>
    </message>
</context>
<context>
    <name>ResultRepository</name>
    <message>
        <source>The result that this one corrects is not in this file.</source>
        <translation>Nid yw&apos;r canlyniad y mae hwn yn ei gywiro yn y ffeil hon.</translation>
    </message>
    <message>
        <source>A correction belongs to the same leg as what it corrects.</source>
        <translation>Rhaid i gywiriad berthyn i&apos;r un cymal â&apos;r hyn y mae&apos;n ei gywiro.</translation>
    </message>
    <message>
        <source>That result has been corrected already. Correct the newer one.</source>
        <translation>Mae&apos;r canlyniad hwnnw eisoes wedi&apos;i gywiro. Cywirwch yr un mwy diweddar.</translation>
    </message>
    <message>
        <source>A result needs a key and the time at which it was recorded.</source>
        <translation>Mae angen allwedd ar ganlyniad, a&apos;r amser y&apos;i cofnodwyd.</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>Words of the hotspot response return</source>
        <translation>Geiriad y ffurflen ymateb i fannau problemus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Put the words in the order of the form that the force was sent. [Title] opens a section, - a bullet, and %visits_made% stands for a figure of the sheet.</source>
        <translation>Rhowch y geiriau yn nhrefn y ffurflen a anfonwyd at yr heddlu. Mae [Teitl] yn agor adran, - yn agor pwynt bwled, ac mae %visits_made% yn sefyll am ffigur o&apos;r daflen.</translation>
    </message>
    <message>
        <source>Words of the return</source>
        <translation>Geiriad y ffurflen</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Harm days</source>
        <translation>Diwrnodau niwed</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dwysedd</translation>
    </message>
    <message>
        <source>Density of harm</source>
        <translation>Dwysedd niwed</translation>
    </message>
    <message>
        <source>Getis–Ord Gi*</source>
        <translation>Getis–Ord Gi*</translation>
    </message>
    <message>
        <source>Newest months</source>
        <translation>Misoedd diweddaraf</translation>
    </message>
    <message>
        <source>Same months last year</source>
        <translation>Yr un misoedd y llynedd</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Pages of the review</source>
        <translation>Tudalennau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Tasking</source>
        <translation>Tasgio</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>Ward series</source>
        <translation>Cyfres wardiau</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Gwerthuso</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Ymgyrchoedd</translation>
    </message>
    <message>
        <source>Weekly sheet</source>
        <translation>Taflen wythnosol</translation>
    </message>
    <message>
        <source>Victim journey</source>
        <translation>Taith y dioddefwr</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>due</source>
        <translation>i&apos;w wneud</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 h</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 awr %2 mun</translation>
    </message>
    <message>
        <source>An officer who is not on the list</source>
        <translation>Swyddog nad yw ar y rhestr</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>Cwnstabl %1</translation>
    </message>
    <message>
        <source>PCSO %1</source>
        <translation>SCCH %1</translation>
    </message>
    <message>
        <source>PS %1</source>
        <translation>Rhingyll %1</translation>
    </message>
    <message>
        <source>Officer %1</source>
        <translation>Swyddog %1</translation>
    </message>
    <message>
        <source>The shift ends before it starts.</source>
        <translation>Mae&apos;r shifft yn dod i ben cyn iddi ddechrau.</translation>
    </message>
    <message>
        <source>Give it hours.</source>
        <translation>Rhowch oriau iddi.</translation>
    </message>
    <message>
        <source>The plan has no teams.</source>
        <translation>Nid oes timau yn y cynllun.</translation>
    </message>
    <message>
        <source>Add a team.</source>
        <translation>Ychwanegwch dîm.</translation>
    </message>
    <message>
        <source>This plan has been briefed: it is not approved again.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i friffio: ni chaiff ei gymeradwyo eto.</translation>
    </message>
    <message>
        <source>Say who approves the plan: a shoulder number or a role.</source>
        <translation>Nodwch pwy sy&apos;n cymeradwyo&apos;r cynllun: rhif ysgwydd neu rôl.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The section 34 authority %1 %2.</source>
        <translation>Yr awdurdodiad adran 34 %1: %2.</translation>
    </message>
    <message>
        <source>Have it granted anew or withdraw it.</source>
        <translation>Trefnwch iddo gael ei roi o&apos;r newydd neu tynnwch ef yn ôl.</translation>
    </message>
    <message>
        <source>No section 34 authority covers this shift: nobody can be directed to leave.</source>
        <translation>Nid oes awdurdodiad adran 34 yn cwmpasu&apos;r shifft hon: ni ellir cyfarwyddo neb i adael.</translation>
    </message>
    <message>
        <source>Ask an inspector for one if dispersal may be needed.</source>
        <translation>Gofynnwch i arolygydd am un os gall fod angen gwasgaru.</translation>
    </message>
    <message>
        <source>%1 has no section 34 authority at: %2.</source>
        <translation>Nid oes gan %1 awdurdodiad adran 34 ar gyfer: %2.</translation>
    </message>
    <message>
        <source>No dispersal there, or have the authority&apos;s hours or area widened.</source>
        <translation>Dim gwasgaru yno, neu trefnwch i oriau neu ardal yr awdurdodiad gael eu hehangu.</translation>
    </message>
    <message>
        <source>%1 has a member who is not on the list of officers.</source>
        <translation>Mae gan %1 aelod nad yw ar y rhestr swyddogion.</translation>
    </message>
    <message>
        <source>Add the officer to the list or take the member out.</source>
        <translation>Ychwanegwch y swyddog at y rhestr neu tynnwch yr aelod allan.</translation>
    </message>
    <message>
        <source>%1 has %2 of the 2 officers that a uniform team needs.</source>
        <translation>Mae gan %1 %2 o&apos;r 2 swyddog sydd eu hangen ar dîm mewn lifrai.</translation>
    </message>
    <message>
        <source>Add an officer.</source>
        <translation>Ychwanegwch swyddog.</translation>
    </message>
    <message>
        <source>%1 is mixed and needs at least one trained spotter and one officer in uniform.</source>
        <translation>Mae %1 yn dîm cymysg ac mae angen o leiaf un gwyliwr hyfforddedig ac un swyddog mewn lifrai arno.</translation>
    </message>
    <message>
        <source>Add the one that is missing, or make it a uniform team.</source>
        <translation>Ychwanegwch yr un sydd ar goll, neu ei wneud yn dîm mewn lifrai.</translation>
    </message>
    <message>
        <source>%1 is in plain clothes and has %2 officers, not a pair.</source>
        <translation>Mae %1 mewn dillad plaen, gyda %2 swyddog yn hytrach na phâr.</translation>
    </message>
    <message>
        <source>Crew it with exactly two trained spotters.</source>
        <translation>Rhowch ddau wyliwr hyfforddedig, dim mwy na llai, yn griw iddo.</translation>
    </message>
    <message>
        <source>%1 is in plain clothes and has no linked uniform team.</source>
        <translation>Mae %1 mewn dillad plaen ac nid oes ganddo dîm cysylltiedig mewn lifrai.</translation>
    </message>
    <message>
        <source>Link it to a uniform team that stays near.</source>
        <translation>Cysylltwch ef â thîm mewn lifrai sy&apos;n aros gerllaw.</translation>
    </message>
    <message>
        <source>%1 is linked to %2, which is not in uniform.</source>
        <translation>Mae %1 wedi&apos;i gysylltu â thîm nad yw mewn lifrai: %2.</translation>
    </message>
    <message>
        <source>Link it to a uniform team.</source>
        <translation>Cysylltwch ef â thîm mewn lifrai.</translation>
    </message>
    <message>
        <source>%1 in %2 is not trained as a spotter.</source>
        <translation>Nid yw %1, yn nhîm %2, wedi&apos;i hyfforddi fel gwyliwr.</translation>
    </message>
    <message>
        <source>%1 in %2 was trained as a spotter until %3, which is before this night.</source>
        <translation>Roedd hyfforddiant %1, yn nhîm %2, fel gwyliwr yn ddilys hyd %3, sydd cyn y noson hon.</translation>
    </message>
    <message>
        <source>Swap with a trained spotter or renew the training.</source>
        <translation>Cyfnewidiwch â gwyliwr hyfforddedig neu adnewyddwch yr hyfforddiant.</translation>
    </message>
    <message>
        <source>%1 is twice in %2.</source>
        <translation>Mae %1 ddwywaith yn nhîm %2.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Tynnwch un allan.</translation>
    </message>
    <message>
        <source>%1 is in %2 and in %3.</source>
        <translation>Mae %1 yn nhîm %2 ac yn nhîm %3.</translation>
    </message>
    <message>
        <source>Take the officer out of one of them.</source>
        <translation>Tynnwch y swyddog allan o un ohonynt.</translation>
    </message>
    <message>
        <source>%1 in %2 is also in “%3”, on duty until %4%5.</source>
        <translation>Mae %1, yn nhîm %2, hefyd yn “%3”, ar ddyletswydd hyd %4%5.</translation>
    </message>
    <message>
        <source> (a draft)</source>
        <translation> (drafft)</translation>
    </message>
    <message>
        <source>Swap with another officer, or change the other plan.</source>
        <translation>Cyfnewidiwch â swyddog arall, neu newidiwch y cynllun arall.</translation>
    </message>
    <message>
        <source>%1 ends %2, starts %3: %4 of %5 h rest.</source>
        <translation>Mae %1 yn gorffen %2, yn dechrau %3: %4 o %5 awr o orffwys.</translation>
    </message>
    <message>
        <source>Start at %1 or swap.</source>
        <translation>Dechreuwch am %1 neu cyfnewidiwch.</translation>
    </message>
    <message>
        <source>End at %1 or swap.</source>
        <translation>Gorffennwch am %1 neu cyfnewidiwch.</translation>
    </message>
    <message>
        <source>%1 is %2 min from %3 at %4 (%5); %6 min is the limit.</source>
        <translation>Mae %1 %2 munud i ffwrdd o %3 am %4 (%5); %6 munud yw&apos;r terfyn.</translation>
    </message>
    <message>
        <source>Give %1 a visit nearby at that time, or move the pair&apos;s.</source>
        <translation>Rhowch ymweliad cyfagos i %1 bryd hynny, neu symudwch un y pâr.</translation>
    </message>
    <message>
        <source>%1 is on its break from %2 while %3 is out.</source>
        <translation>Mae %1 ar egwyl o %2 tra bo %3 allan.</translation>
    </message>
    <message>
        <source>Give both their break at the same time.</source>
        <translation>Rhowch eu hegwyl i&apos;r ddau ar yr un pryd.</translation>
    </message>
    <message>
        <source>%1 leaves %2 before it arrives.</source>
        <translation>Mae %1 yn gadael %2 cyn cyrraedd yno.</translation>
    </message>
    <message>
        <source>Give the visit its minutes.</source>
        <translation>Rhowch ei funudau i&apos;r ymweliad.</translation>
    </message>
    <message>
        <source>%1 is at %2 from %3 to %4, outside the shift (%5 to %6).</source>
        <translation>Mae %1 yn %2 o %3 hyd %4, y tu allan i&apos;r shifft (%5 hyd %6).</translation>
    </message>
    <message>
        <source>Move the visit or change the shift.</source>
        <translation>Symudwch yr ymweliad neu newidiwch y shifft.</translation>
    </message>
    <message>
        <source>%1 is due at %2 at %3 and leaves %4 only at %5.</source>
        <translation>Disgwylir %1 yn %2 am %3 ond nid yw&apos;n gadael %4 tan %5.</translation>
    </message>
    <message>
        <source>Move one of the two.</source>
        <translation>Symudwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>%1 cannot be at %2 by %3: the walk from the start takes %4 min longer.</source>
        <translation>Ni all %1 fod yn %2 erbyn %3: mae cerdded o&apos;r man cychwyn yn cymryd %4 munud yn hwy.</translation>
    </message>
    <message>
        <source>Arrive at %1 or later.</source>
        <translation>Cyrhaeddwch am %1 neu&apos;n hwyrach.</translation>
    </message>
    <message>
        <source>%1 has %2 min from %3 to %4; the walk takes %5.</source>
        <translation>Mae gan %1 %2 munud o %3 i %4; mae cerdded yn cymryd %5.</translation>
    </message>
    <message>
        <source>%1 leaves %2 at %3 and is back %4 min after the shift&apos;s end.</source>
        <translation>Mae %1 yn gadael %2 am %3 ac yn cyrraedd yn ôl %4 munud ar ôl diwedd y shifft.</translation>
    </message>
    <message>
        <source>Leave earlier.</source>
        <translation>Gadewch yn gynharach.</translation>
    </message>
    <message>
        <source>%1 works over %2 h without a break of %3 min.</source>
        <translation>Mae %1 yn gweithio dros %2 awr heb egwyl o %3 munud.</translation>
    </message>
    <message>
        <source>Add a refreshment break.</source>
        <translation>Ychwanegwch egwyl luniaeth.</translation>
    </message>
    <message>
        <source>%1 stays %2 min at %3; visits of %4 to %5 min do most.</source>
        <translation>Mae %1 yn aros %2 munud yn %3; ymweliadau o %4 i %5 munud sy&apos;n cael yr effaith fwyaf.</translation>
    </message>
    <message>
        <source>Change its minutes.</source>
        <translation>Newidiwch ei funudau.</translation>
    </message>
    <message>
        <source>%1 is visited %2 times; more than %3 in a night adds little.</source>
        <translation>%1: nifer yr ymweliadau yw %2; ychydig a ychwanegir gan fwy na %3 mewn noson.</translation>
    </message>
    <message>
        <source>Give a visit to another hotspot.</source>
        <translation>Rhowch un ymweliad i fan problemus arall.</translation>
    </message>
    <message>
        <source>Nobody is at %1 for %2 min between %3 and %4, as was ordered.</source>
        <translation>Nid oes neb yn %1 am %2 mun rhwng %3 a %4, fel y gorchmynnwyd.</translation>
    </message>
    <message>
        <source>Free a team for it, widen its hours or take the duty out.</source>
        <translation>Rhyddhewch dîm ar ei chyfer, ehangwch ei horiau neu tynnwch y ddyletswydd allan.</translation>
    </message>
    <message>
        <source>%1 is not to go to %2 tonight.</source>
        <translation>Nid yw %1 i fynd i %2 heno.</translation>
    </message>
    <message>
        <source>Take the visit out, or allow it.</source>
        <translation>Tynnwch yr ymweliad allan, neu caniatewch ef.</translation>
    </message>
    <message>
        <source>A hotspot that was asked for</source>
        <translation>Man problemus y gofynnwyd amdano</translation>
    </message>
    <message>
        <source>%1: nobody for %2 from %3; at least every two hours was asked for.</source>
        <translation>%1: neb am %2 o %3; gofynnwyd am ymweliad bob dwy awr o leiaf.</translation>
    </message>
    <message>
        <source>Add a visit in between, or a team.</source>
        <translation>Ychwanegwch ymweliad rhyngddynt, neu dîm.</translation>
    </message>
    <message>
        <source>%1 is at %2 from %3 to %4, outside its own hours.</source>
        <translation>Mae %1 yn %2 o %3 hyd %4, y tu allan i&apos;w oriau ei hun.</translation>
    </message>
    <message>
        <source>Move the visit or change the team&apos;s hours.</source>
        <translation>Symudwch yr ymweliad neu newidiwch oriau&apos;r tîm.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>%1 min between %2 and %3 at %4</source>
        <translation>%1 mun rhwng %2 a %3 yn %4</translation>
    </message>
    <message>
        <source>%1 has no break; the order is %2.</source>
        <translation>Nid oes gan %1 egwyl; y gorchymyn yw %2.</translation>
    </message>
    <message>
        <source>Plan anew, free the team for it or change the order.</source>
        <translation>Cynlluniwch o&apos;r newydd, rhyddhewch y tîm ar ei chyfer neu newidiwch y gorchymyn.</translation>
    </message>
    <message>
        <source>%1 has its break at %2 from %3 to %4; the order is %5.</source>
        <translation>Mae egwyl %1 yn %2 o %3 hyd %4; y gorchymyn yw %5.</translation>
    </message>
    <message>
        <source>Unlock the break and plan anew, or change the order.</source>
        <translation>Datglowch yr egwyl a chynlluniwch o&apos;r newydd, neu newidiwch y gorchymyn.</translation>
    </message>
    <message>
        <source>Move the break, plan anew or change the order.</source>
        <translation>Symudwch yr egwyl, cynlluniwch o&apos;r newydd neu newidiwch y gorchymyn.</translation>
    </message>
    <message>
        <source>%1 cannot be at %2 by %3: the drive from the start takes %4 min longer.</source>
        <translation>Ni all %1 fod yn %2 erbyn %3: mae&apos;r daith yrru o&apos;r man cychwyn yn cymryd %4 mun yn hwy.</translation>
    </message>
    <message>
        <source>%1 has %2 min from %3 to %4; the drive takes %5, parking included.</source>
        <translation>Mae gan %1 %2 mun o %3 i %4; mae&apos;r daith yrru&apos;n cymryd %5, gan gynnwys parcio.</translation>
    </message>
    <message>
        <source>%1 leaves %2 at %3 and is back %4 min after its hours end.</source>
        <translation>Mae %1 yn gadael %2 am %3 ac yn ôl %4 mun ar ôl diwedd ei oriau.</translation>
    </message>
    <message>
        <source>What the orders avoid leaves no way there: allow those ways, or do not ask for it.</source>
        <translation>Nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi yn gadael llwybr yno: caniatewch y llwybrau hynny, neu peidiwch â gofyn amdano.</translation>
    </message>
    <message>
        <source>It is too far from every start: start a team nearer, or do not ask for it.</source>
        <translation>Mae&apos;n rhy bell o bob man cychwyn: cychwynnwch dîm yn nes, neu peidiwch â gofyn amdano.</translation>
    </message>
    <message>
        <source>%1 cannot get to %2: what the orders avoid (%3) leaves no way there.</source>
        <translation>Ni all %1 gyrraedd %2: nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi (%3) yn gadael llwybr yno.</translation>
    </message>
    <message>
        <source>Take the visit out, or allow those ways.</source>
        <translation>Tynnwch yr ymweliad allan, neu caniatewch y llwybrau hynny.</translation>
    </message>
    <message>
        <source>%1 cannot get back to where it finishes: what the orders avoid (%2) leaves no way there.</source>
        <translation>Ni all %1 fynd yn ôl i&apos;r lle y mae&apos;n gorffen: nid yw&apos;r hyn y mae&apos;r gorchmynion yn ei osgoi (%2) yn gadael llwybr yno.</translation>
    </message>
    <message>
        <source>Choose another place to finish, or allow those ways.</source>
        <translation>Dewiswch le arall i orffen, neu caniatewch y llwybrau hynny.</translation>
    </message>
    <message>
        <source>Add a visit in between, or a team. It lies off the streets that are imported, so that ways there are straight lines: import its streets to know better.</source>
        <translation>Ychwanegwch ymweliad rhyngddynt, neu dîm. Mae oddi ar y strydoedd a fewnforiwyd, felly llinellau syth yw&apos;r llwybrau yno: mewnforiwch ei strydoedd i wybod yn well.</translation>
    </message>
</context>
<context>
    <name>SchemesSheet</name>
    <message>
        <source>Schemes</source>
        <translation>Cynlluniau partneriaeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Tynnu %1 o&apos;r rhestr</translation>
    </message>
    <message>
        <source>Another scheme</source>
        <translation>Cynllun partneriaeth arall</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Methods by mean PAI, best first</source>
        <translation>Dulliau yn ôl PAI cymedrig, y gorau&apos;n gyntaf</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Hit rate, %</source>
        <translation>Cyfradd daro, %</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PEI</source>
        <translation>PEI</translation>
    </message>
    <message>
        <source>Harm captured, %</source>
        <translation>Niwed a ddaliwyd, %</translation>
    </message>
    <message>
        <source>%1, %2, %3 steps: hit rate %4 %, PAI %5, PEI %6, harm captured %7 %</source>
        <translation>%1, %2, %3 cam: cyfradd daro %4 %, PAI %5, PEI %6, niwed a ddaliwyd %7 %</translation>
    </message>
</context>
<context>
    <name>ScoringPage</name>
    <message>
        <source>First month scored</source>
        <translation>Mis cyntaf a sgorir</translation>
    </message>
    <message>
        <source>Last month scored</source>
        <translation>Mis olaf a sgorir</translation>
    </message>
    <message>
        <source>Months learned from</source>
        <translation>Misoedd y dysgir ohonynt</translation>
    </message>
    <message>
        <source>Scored together</source>
        <translation>Sgorio gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mis</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mis</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Cyfran o&apos;r ardal</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Hexagon width</source>
        <translation>Lled hecsagon</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Sgorio</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Yn cyfrifo…</translation>
    </message>
    <message>
        <source>Saved sets on what came after them</source>
        <translation>Setiau a gadwyd ar yr hyn a ddaeth ar eu hôl</translation>
    </message>
    <message>
        <source>No set is saved yet. Save one on the Hotspots screen, and it is scored here as later months come in.</source>
        <translation>Nid oes set wedi&apos;i chadw eto. Cadwch un ar y sgrin Mannau poeth, a chaiff ei sgorio yma wrth i fisoedd diweddarach gyrraedd.</translation>
    </message>
    <message>
        <source>Nothing to score yet</source>
        <translation>Dim i&apos;w sgorio eto</translation>
    </message>
    <message>
        <source>Import recorded crime of at least two months: places are chosen from the earlier ones and scored on the later.</source>
        <translation>Mewnforiwch droseddau a gofnodwyd am o leiaf ddau fis: dewisir lleoedd o&apos;r rhai cynharach a&apos;u sgorio ar y rhai diweddarach.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>ScreenHost</name>
    <message>
        <source>This screen could not be opened</source>
        <translation>Ni fu modd agor y sgrin hon</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Kept place</source>
        <translation>Lle a gadwyd</translation>
    </message>
    <message>
        <source>Kept view</source>
        <translation>Golwg a gadwyd</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Go to a place, or find a record by its words or reference</source>
        <translation>Mynd i le, neu ganfod cofnod yn ôl ei eiriau neu ei gyfeirnod</translation>
    </message>
    <message>
        <source>Go to a place, find a record…</source>
        <translation>Mynd i le, canfod cofnod…</translation>
    </message>
    <message>
        <source>Places and records found</source>
        <translation>Lleoedd a chofnodion a gafwyd</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Too many offences lie close together to compare them all. Choose fewer months, a narrower filter, a shorter reach or a higher strength.</source>
        <translation>Mae gormod o droseddau yn agos at ei gilydd i’w cymharu i gyd. Dewiswch lai o fisoedd, hidlydd culach, cyrhaeddiad byrrach neu gryfder uwch.</translation>
    </message>
    <message>
        <source>The search for series was stopped.</source>
        <translation>Stopiwyd y chwilio am gyfresi.</translation>
    </message>
    <message>
        <source>Violence against women and girls</source>
        <translation>Trais yn erbyn menywod a merched</translation>
    </message>
    <message>
        <source>Exposure focus</source>
        <translation>Ffocws ar ddinoethi</translation>
    </message>
    <message>
        <source>Predatory behaviour</source>
        <translation>Ymddygiad rheibus</translation>
    </message>
    <message>
        <source>No filter is called “%1”. There are: %2.</source>
        <translation>Nid oes hidlydd o’r enw “%1”. Y rhai sydd: %2.</translation>
    </message>
    <message>
        <source>“%1” comes with the program. Give yours another name.</source>
        <translation>Daw “%1” gyda’r rhaglen. Rhowch enw arall ar eich un chi.</translation>
    </message>
    <message>
        <source>Give a distance from 1 to 10,000 metres.</source>
        <translation>Rhowch bellter o 1 i 10,000 metr.</translation>
    </message>
    <message>
        <source>Give a time from 1 to 366 days.</source>
        <translation>Rhowch amser o 1 i 366 diwrnod.</translation>
    </message>
    <message>
        <source>Give a least strength from 0.05 to 0.9999.</source>
        <translation>Rhowch gryfder lleiaf o 0.05 i 0.9999.</translation>
    </message>
    <message>
        <source>A series has from 2 to 50 offences.</source>
        <translation>Mae gan gyfres o 2 i 50 trosedd.</translation>
    </message>
    <message>
        <source>%1: speaks for one series (%2)</source>
        <translation>%1: o blaid un gyfres (%2)</translation>
    </message>
    <message>
        <source>%1: speaks against (%2)</source>
        <translation>%1: yn erbyn (%2)</translation>
    </message>
    <message>
        <source>%1: says nothing either way (%2)</source>
        <translation>%1: nid yw’n dweud dim y naill ffordd na’r llall (%2)</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>dilyn</translation>
    </message>
    <message>
        <source>loitering</source>
        <translation>loetran</translation>
    </message>
    <message>
        <source>staring</source>
        <translation>syllu</translation>
    </message>
    <message>
        <source>unwanted approach</source>
        <translation>dynesu digroeso</translation>
    </message>
    <message>
        <source>targeting the intoxicated</source>
        <translation>targedu pobl feddw</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>dinoethi</translation>
    </message>
    <message>
        <source>masturbation</source>
        <translation>mastyrbio</translation>
    </message>
    <message>
        <source>touching</source>
        <translation>cyffwrdd</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>ffilmio</translation>
    </message>
    <message>
        <source>verbal harassment</source>
        <translation>aflonyddu geiriol</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>gohiriwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n other offence(s) of the filter within reach</source>
        <translation>
            <numerusform>%n trosedd arall o’r hidlydd o fewn cyrraedd</numerusform>
            <numerusform>%n drosedd arall o’r hidlydd o fewn cyrraedd</numerusform>
            <numerusform>%n drosedd arall o’r hidlydd o fewn cyrraedd</numerusform>
            <numerusform>%n trosedd arall o’r hidlydd o fewn cyrraedd</numerusform>
            <numerusform>%n throsedd arall o’r hidlydd o fewn cyrraedd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>%1 m ar wahân</translation>
    </message>
    <message>
        <source>about %1 days apart, known only to the month</source>
        <translation>tua %1 diwrnod ar wahân, dim ond y mis sy’n hysbys</translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation>%1 diwrnod ar wahân</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>amser o’r dydd</translation>
    </message>
    <message>
        <source>time of day: not in this data</source>
        <translation>amser o’r dydd: nid yw yn y data hyn</translation>
    </message>
    <message>
        <source>same offence class</source>
        <translation>yr un dosbarth trosedd</translation>
    </message>
    <message>
        <source>other offence class</source>
        <translation>dosbarth trosedd arall</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>ymddygiad</translation>
    </message>
    <message>
        <source>behaviour: not in this data</source>
        <translation>ymddygiad: nid yw yn y data hyn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd at %2</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message numerus="yes">
        <source>%n of its offences stand in an accepted series.</source>
        <translation>
            <numerusform>Nid yw’r un o’i throseddau mewn cyfres a dderbyniwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a dderbyniwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a dderbyniwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a dderbyniwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a dderbyniwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its offences stand in a rejected series.</source>
        <translation>
            <numerusform>Nid yw’r un o’i throseddau mewn cyfres a wrthodwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a wrthodwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a wrthodwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a wrthodwyd.</numerusform>
            <numerusform>Mae %n o’i throseddau mewn cyfres a wrthodwyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known only to the month: hours are not in this data, days are coarse.</source>
        <translation>Dim ond y mis sy’n hysbys: nid yw’r oriau yn y data, a bras yw’r dyddiau.</translation>
    </message>
    <message>
        <source>%1, month only</source>
        <translation>%1, mis yn unig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
</context>
<context>
    <name>SeriesCardView</name>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>%1 offences, %2</source>
        <translation>%1 trosedd, %2</translation>
    </message>
    <message>
        <source>Strength %1: a reason to look at these together. It does not say that one person did them, nor what comes next.</source>
        <translation>Cryfder %1: rheswm i edrych ar y rhain gyda’i gilydd. Nid yw’n dweud mai un person a’u gwnaeth, na beth a ddaw nesaf.</translation>
    </message>
    <message>
        <source>Offence %1</source>
        <translation>Trosedd %1</translation>
    </message>
</context>
<context>
    <name>SeriesDecisionForm</name>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Reason: the pattern. No name of a victim or a suspect.</source>
        <translation>Rheswm: y patrwm. Dim enw dioddefwr na’r sawl a ddrwgdybir.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygu ar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Gohirio</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>A decision needs a reason and who made it. It is kept for good; a later one corrects it.</source>
        <translation>Mae angen rheswm ar benderfyniad, a phwy a’i gwnaeth. Fe’i cedwir am byth; mae un diweddarach yn ei gywiro.</translation>
    </message>
</context>
<context>
    <name>SeriesHistory</name>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source> Owner %1, review %2.</source>
        <translation> Perchennog %1, adolygu %2.</translation>
    </message>
    <message>
        <source> Review %1.</source>
        <translation> Adolygu %1.</translation>
    </message>
    <message>
        <source>%1, %2, by %3: %4.</source>
        <translation>%1, %2, gan %3: %4.</translation>
    </message>
</context>
<context>
    <name>SeriesLinks</name>
    <message>
        <source>Why they are linked</source>
        <translation>Pam y maent wedi’u cysylltu</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>Offences %1 and %2, strength %3</source>
        <translation>Troseddau %1 a %2, cryfder %3</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Possible series</source>
        <translation>Cyfresi posibl</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SeriesQuestionForm</name>
    <message>
        <source>Filter</source>
        <translation>Hidlydd</translation>
    </message>
    <message>
        <source>New filter…</source>
        <translation>Hidlydd newydd…</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Tynnu’r hidlydd hwn</translation>
    </message>
    <message>
        <source>Metres apart</source>
        <translation>Metrau ar wahân</translation>
    </message>
    <message>
        <source>Days apart</source>
        <translation>Dyddiau ar wahân</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Newest %1</source>
        <translation>%1 diweddaraf</translation>
    </message>
    <message>
        <source>Strength at least</source>
        <translation>Cryfder lleiaf</translation>
    </message>
    <message>
        <source>Offences at least</source>
        <translation>Troseddau lleiaf</translation>
    </message>
</context>
<context>
    <name>SeriesRepository</name>
    <message>
        <source>An offence of the series is not in this file.</source>
        <translation>Nid yw un o droseddau’r gyfres yn y ffeil hon.</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Mae angen enw ar hidlydd.</translation>
    </message>
    <message>
        <source>“%1” is no behaviour. Those known are: %2.</source>
        <translation>Nid yw “%1” yn ymddygiad. Y rhai hysbys yw: %2.</translation>
    </message>
    <message>
        <source>A filter needs an offence class or a behaviour to look for.</source>
        <translation>Mae angen dosbarth trosedd neu ymddygiad ar hidlydd i chwilio amdano.</translation>
    </message>
    <message>
        <source>A decision on a series needs a reason.</source>
        <translation>Mae angen rheswm dros benderfyniad ar gyfres.</translation>
    </message>
    <message>
        <source>A decision needs who made it: a role or a shoulder number.</source>
        <translation>Rhaid dweud pwy a wnaeth y penderfyniad: rôl neu rif ysgwydd.</translation>
    </message>
    <message>
        <source>A decision needs its series and its time.</source>
        <translation>Mae angen cyfres ac amser ar benderfyniad.</translation>
    </message>
    <message>
        <source>A series has at least two offences.</source>
        <translation>Mae gan gyfres o leiaf ddwy drosedd.</translation>
    </message>
    <message>
        <source>An accepted series needs a review date.</source>
        <translation>Mae angen dyddiad adolygu ar gyfres a dderbyniwyd.</translation>
    </message>
    <message>
        <source>The review date is past. Give a later one.</source>
        <translation>Mae’r dyddiad adolygu wedi mynd heibio. Rhowch un diweddarach.</translation>
    </message>
    <message>
        <source>No saved filter is called “%1”.</source>
        <translation>Nid oes hidlydd a gadwyd o’r enw “%1”.</translation>
    </message>
    <message>
        <source>There is no such series in this file.</source>
        <translation>Nid oes cyfres o’r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>SeriesScreen</name>
    <message>
        <source>No offences in this file yet</source>
        <translation>Dim troseddau yn y ffeil hon eto</translation>
    </message>
    <message>
        <source>Import your force&apos;s own records, with times and, where you have them, behaviour keys: places, times and conduct are what offences are compared by.</source>
        <translation>Mewnforiwch gofnodion eich heddlu eich hun, gydag amserau a, lle y maent gennych, allweddi ymddygiad: yn ôl lle, amser ac ymddygiad y cymharir troseddau.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
    <message>
        <source>Comparing offences…</source>
        <translation>Yn cymharu troseddau…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>No series stands out</source>
        <translation>Nid oes cyfres yn amlwg</translation>
    </message>
    <message>
        <source>Take a wider reach, more months, a lower strength or another filter. Where much happens anyway, much must agree before offences are put forward together.</source>
        <translation>Dewiswch gyrhaeddiad ehangach, mwy o fisoedd, cryfder is neu hidlydd arall. Lle mae llawer yn digwydd beth bynnag, rhaid i lawer gytuno cyn cynnig troseddau gyda’i gilydd.</translation>
    </message>
</context>
<context>
    <name>SeriesTimeline</name>
    <message>
        <source>Timeline: %1</source>
        <translation>Llinell amser: %1</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>No single venue of the register begins so: add it on the Venues page.</source>
        <translation>Nid oes un lleoliad, ac un yn unig, yn y gofrestr sy&apos;n dechrau felly: ychwanegwch ef ar dudalen Lleoliadau.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>Mae %1 yn y rhestr eisoes.</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Newid y sesiwn</translation>
    </message>
    <message>
        <source>Note a session</source>
        <translation>Nodi sesiwn</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Math o hyfforddiant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Held by (shoulder number or role)</source>
        <translation>Cynhaliwyd gan (rhif ysgwydd neu rôl)</translation>
    </message>
    <message>
        <source>Venue that came</source>
        <translation>Lleoliad a ddaeth</translation>
    </message>
    <message>
        <source>The beginning of its name</source>
        <translation>Dechrau ei enw</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Trained before</source>
        <translation>Wedi&apos;u hyfforddi o&apos;r blaen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Tynnu %1 ymaith</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Note the session</source>
        <translation>Nodi&apos;r sesiwn</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesiwn newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%1: %2, %3 of them trained before</source>
        <translation>%1: %2, %3 ohonynt wedi&apos;u hyfforddi cynt</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shapes</name>
    <message>
        <source>A stored shape is of no kind that Lantern writes.</source>
        <translation>Nid yw siâp sydd wedi&apos;i storio o fath y mae Lantern yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>A stored shape is cut short or damaged.</source>
        <translation>Mae siâp sydd wedi&apos;i storio yn anghyflawn neu wedi&apos;i ddifrodi.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>A shift needs a date and two times of day.</source>
        <translation>Mae angen dyddiad a dau amser o&apos;r dydd ar shifft.</translation>
    </message>
    <message>
        <source>Hours are written HH:MM-HH:MM, not “%1”.</source>
        <translation>Ysgrifennir oriau fel HH:MM-HH:MM, nid “%1”.</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Tonight</source>
        <translation>Heno</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n tîm</numerusform>
            <numerusform>%n tîm</numerusform>
            <numerusform>%n tîm</numerusform>
            <numerusform>%n tîm</numerusform>
            <numerusform>%n tîm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n arhosfan</numerusform>
            <numerusform>%n arhosfan</numerusform>
            <numerusform>%n arhosfan</numerusform>
            <numerusform>%n arhosfan</numerusform>
            <numerusform>%n arhosfan</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift is planned for the next day and a half.</source>
        <translation>Nid oes shifft wedi&apos;i chynllunio ar gyfer y diwrnod a hanner nesaf.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Agor y cynllun</translation>
    </message>
    <message>
        <source>Plan a shift…</source>
        <translation>Cynllunio shifft…</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briff</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
</context>
<context>
    <name>SignificanceSection</name>
    <message>
        <source>Significance</source>
        <translation>Arwyddocâd</translation>
    </message>
    <message>
        <source>Getis–Ord Gi* holds each hexagon and its six neighbours against all hexagons of the boroughs, empty ones included. z is how far above the mean; q is the chance adjusted for how many hexagons are looked at (Benjamini–Hochberg).</source>
        <translation>Mae Getis–Ord Gi* yn cymharu pob hecsagon a&apos;i chwe chymydog â holl hecsagonau&apos;r bwrdeistrefi, gan gynnwys rhai gwag. z yw pa mor bell uwchlaw&apos;r cymedr; q yw&apos;r siawns wedi&apos;i haddasu am nifer yr hecsagonau yr edrychir arnynt (Benjamini–Hochberg).</translation>
    </message>
    <message>
        <source>The chosen place: %1</source>
        <translation>Y lle a ddewiswyd: %1</translation>
    </message>
    <message>
        <source>Permutations</source>
        <translation>Trynewidiadau</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hedyn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Permutation p</source>
        <translation>p trynewidiad</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Dangos ar y map</translation>
    </message>
    <message>
        <source>The layer shows the permutation test</source>
        <translation>Mae&apos;r haen yn dangos y prawf trynewidiad</translation>
    </message>
    <message>
        <source>Change over time</source>
        <translation>Newid dros amser</translation>
    </message>
    <message>
        <source>The period is cut into parts of whole months; a hexagon is hot in a part by its Gi* within it.</source>
        <translation>Rhennir y cyfnod yn rhannau o fisoedd cyfan; mae hecsagon yn boeth mewn rhan yn ôl ei Gi* ynddi.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Rhannau</translation>
    </message>
    <message>
        <source>Newest, % of parts</source>
        <translation>Diweddaraf, % o&apos;r rhannau</translation>
    </message>
    <message>
        <source>Persistent from, %</source>
        <translation>Parhaus o, %</translation>
    </message>
    <message>
        <source>Former from, %</source>
        <translation>Blaenorol o, %</translation>
    </message>
    <message>
        <source>Intermittent from, %</source>
        <translation>Ysbeidiol o, %</translation>
    </message>
    <message>
        <source>%1 hexagons</source>
        <translation>%1 hecsagon</translation>
    </message>
</context>
<context>
    <name>SiteCard</name>
    <message>
        <source>Change the site</source>
        <translation>Newid y safle</translation>
    </message>
    <message>
        <source>Remove the site from the register</source>
        <translation>Dileu&apos;r safle o&apos;r gofrestr</translation>
    </message>
    <message>
        <source>counts %1 m round it</source>
        <translation>yn cyfrif %1 m o&apos;i amgylch</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Cynt ac wedyn…</translation>
    </message>
    <message>
        <source>Evaluates the site on Review</source>
        <translation>Yn gwerthuso&apos;r safle ar Adolygu</translation>
    </message>
    <message>
        <source>Only a site that went live can be evaluated.</source>
        <translation>Dim ond safle a aeth yn fyw y gellir ei werthuso.</translation>
    </message>
    <message>
        <source>Footage requests</source>
        <translation>Ceisiadau am luniau fideo</translation>
    </message>
    <message>
        <source>What came of %1</source>
        <translation>Beth ddaeth o %1</translation>
    </message>
    <message>
        <source>Remove the request %1</source>
        <translation>Dileu&apos;r cais %1</translation>
    </message>
    <message>
        <source>None yet. Note each request, so that it is not asked for once it is overwritten.</source>
        <translation>Dim un eto. Nodwch bob cais, rhag gofyn am luniau fideo ar ôl iddynt gael eu trosysgrifo.</translation>
    </message>
    <message>
        <source>Feeling safer</source>
        <translation>Teimlo&apos;n fwy diogel</translation>
    </message>
    <message>
        <source>Remove the survey %1</source>
        <translation>Dileu&apos;r arolwg %1</translation>
    </message>
    <message>
        <source>No survey yet: ask women who use the stop whether they feel safer, and note the counts.</source>
        <translation>Dim arolwg eto: gofynnwch i fenywod sy&apos;n defnyddio&apos;r safle bws a ydynt yn teimlo&apos;n fwy diogel, a nodwch y cyfrifon.</translation>
    </message>
</context>
<context>
    <name>SiteChoiceCard</name>
    <message>
        <source>Choose a stop of the list first.</source>
        <translation>Dewiswch safle bws o&apos;r rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>Chooses bus stops that together cover most of what is recorded beyond what live sites cover. Records that police activity finds never count.</source>
        <translation>Yn dewis safleoedd bws sydd gyda&apos;i gilydd yn cwmpasu&apos;r mwyaf o&apos;r hyn a gofnodwyd y tu hwnt i&apos;r hyn y mae safleoedd byw yn ei gwmpasu. Nid yw cofnodion y mae gweithgarwch yr heddlu yn eu canfod byth yn cyfrif.</translation>
    </message>
    <message>
        <source>Further sites</source>
        <translation>Safleoedd pellach</translation>
    </message>
    <message>
        <source>Within metres</source>
        <translation>O fewn, metrau</translation>
    </message>
    <message>
        <source>Sizes of the phases</source>
        <translation>Meintiau&apos;r cyfnodau</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Yn cyfrif</translation>
    </message>
    <message>
        <source>Harm days</source>
        <translation>Diwrnodau niwed</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>All of the file</source>
        <translation>Y ffeil gyfan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Find the best sites</source>
        <translation>Canfod y safleoedd gorau</translation>
    </message>
    <message>
        <source>Looking for the best sites</source>
        <translation>Wrthi&apos;n chwilio am y safleoedd gorau</translation>
    </message>
    <message>
        <source>Line: the best choice of so many. Dashed: the same sites in the order below. Hollow point: not proven best.</source>
        <translation>Llinell: y dewis gorau o gynifer. Llinell doredig: yr un safleoedd yn y drefn isod. Pwynt gwag: ni phrofwyd mai hwn yw&apos;r gorau.</translation>
    </message>
    <message>
        <source>Stops in the order to build; P proposes one</source>
        <translation>Safleoedd bws yn y drefn adeiladu; mae P yn cynnig un</translation>
    </message>
    <message>
        <source>in the register · %1</source>
        <translation>yn y gofrestr · %1</translation>
    </message>
    <message>
        <source>Propose this stop (P)</source>
        <translation>Cynnig y safle bws hwn (P)</translation>
    </message>
    <message>
        <source>Propose all</source>
        <translation>Cynnig pob un</translation>
    </message>
</context>
<context>
    <name>SiteCurve</name>
    <message>
        <source>Covered: %1 % now, %2 % with %3 further sites</source>
        <translation>Cwmpaswyd: %1 % nawr, %2 % gyda %3 safle pellach</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SiteDates</name>
    <message>
        <source>Taken down on</source>
        <translation>Tynnwyd i lawr ar</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>Yn fyw ers</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Ei dynnu i lawr</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Mae&apos;n fyw</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Change a site</source>
        <translation>Newid safle</translation>
    </message>
    <message>
        <source>Propose a site</source>
        <translation>Cynnig safle</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Ei gynnig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae</translation>
    </message>
    <message>
        <source>A stop or another name on the map, a grid reference, or latitude and longitude</source>
        <translation>Safle bws neu enw arall ar y map, cyfeirnod grid, neu ledred a hydred</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Yn %1, %2</translation>
    </message>
    <message>
        <source>Counts metres round it</source>
        <translation>Yn cyfrif o&apos;i amgylch, metrau</translation>
    </message>
    <message>
        <source>Phase (0: none)</source>
        <translation>Cyfnod (0: dim)</translation>
    </message>
    <message>
        <source>The operator&apos;s reference</source>
        <translation>Cyfeirnod y gweithredwr</translation>
    </message>
</context>
<context>
    <name>SiteList</name>
    <message>
        <source>CCTV sites</source>
        <translation>Safleoedd TCC</translation>
    </message>
</context>
<context>
    <name>SiteRepository</name>
    <message>
        <source>A site needs a key.</source>
        <translation>Mae angen allwedd ar safle.</translation>
    </message>
    <message>
        <source>There is no such site in this file.</source>
        <translation>Nid oes safle o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Choose at least one site.</source>
        <translation>Dewiswch o leiaf un safle.</translation>
    </message>
    <message>
        <source>The sites could not be put to the solver.</source>
        <translation>Ni ellid rhoi&apos;r safleoedd i&apos;r datryswr.</translation>
    </message>
    <message>
        <source>The choice of sites was stopped.</source>
        <translation>Stopiwyd dewis y safleoedd.</translation>
    </message>
</context>
<context>
    <name>SitesPage</name>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>The chosen site</source>
        <translation>Y safle a ddewiswyd</translation>
    </message>
    <message>
        <source>Next best sites</source>
        <translation>Y safleoedd gorau nesaf</translation>
    </message>
    <message>
        <source>Propose a site…</source>
        <translation>Cynnig safle…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>No sites yet</source>
        <translation>Dim safleoedd eto</translation>
    </message>
    <message>
        <source>Enter the cameras that stand, or let the best next stops be found and propose them.</source>
        <translation>Nodwch y camerâu sydd yno eisoes, neu gadewch i&apos;r safleoedd bws gorau nesaf gael eu canfod a&apos;u cynnig.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Safleoedd</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>“%1” is no language that Lantern speaks: take %2.</source>
        <translation>Nid yw “%1” yn iaith y mae Lantern yn ei siarad: dewiswch %2.</translation>
    </message>
    <message>
        <source>This program was built without its words in %1.</source>
        <translation>Adeiladwyd y rhaglen hon heb ei geiriau yn yr iaith hon: %1.</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Yn gweithio</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nid oes dim ar agor</translation>
    </message>
    <message>
        <source>Try Lantern on the exercise borough: a fictional place with two years of offences, walks and past shifts. Or start a file of your own and import into it.</source>
        <translation>Rhowch gynnig ar Lantern gyda bwrdeistref yr ymarfer: lle ffuglennol gyda dwy flynedd o droseddau, teithiau cerdded a shifftiau blaenorol. Neu dechreuwch eich ffeil eich hun a mewnforio iddi.</translation>
    </message>
    <message>
        <source>Open the exercise borough</source>
        <translation>Agor bwrdeistref yr ymarfer</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Ffeil newydd…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Diweddar</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>At most %1</source>
        <translation>%1 ar y mwyaf</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no way from schema %1 to %2.</source>
        <translation>Nid oes ffordd o sgema %1 i %2.</translation>
    </message>
    <message>
        <source>A row of the harm table has not five columns.</source>
        <translation>Nid oes pum colofn mewn rhes o&apos;r tabl niwed.</translation>
    </message>
    <message>
        <source>An offence class needs a name.</source>
        <translation>Mae angen enw ar ddosbarth trosedd.</translation>
    </message>
    <message>
        <source>Another program is writing to the file. Try again when it is done.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i&apos;r ffeil. Rhowch gynnig arall arni pan fydd wedi gorffen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>Mae&apos;r ddisg yn llawn. Ni chadwyd dim; gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. Nothing was saved.</source>
        <translation>Mae&apos;r ffeil neu ei ffolder yn ddarllen-yn-unig. Ni chadwyd dim.</translation>
    </message>
    <message>
        <source>The file is damaged. Open a backup of it.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi. Agorwch gopi wrth gefn ohoni.</translation>
    </message>
    <message>
        <source>The file cannot be read: the key is wrong, or it is damaged.</source>
        <translation>Ni ellir darllen y ffeil: mae&apos;r allwedd yn anghywir, neu mae&apos;r ffeil wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Look at its folder and permissions.</source>
        <translation>Ni ellir agor y ffeil. Gwiriwch ei ffolder a&apos;i chaniatadau.</translation>
    </message>
    <message>
        <source>The record breaks a rule of the file.</source>
        <translation>Mae&apos;r cofnod yn torri un o reolau&apos;r ffeil.</translation>
    </message>
    <message>
        <source>The database failed.</source>
        <translation>Methodd y gronfa ddata.</translation>
    </message>
    <message>
        <source>The database driver cannot encrypt. Start Lantern through its own program, linked with libsqlcipher, and see that no other SQLite is loaded before it (LD_PRELOAD).</source>
        <translation>Ni all gyrrwr y gronfa ddata amgryptio. Dechreuwch Lantern drwy ei raglen ei hun, sydd wedi&apos;i chysylltu â libsqlcipher, a gwnewch yn siŵr na chaiff SQLite arall ei lwytho o&apos;i blaen (LD_PRELOAD).</translation>
    </message>
    <message>
        <source>Something stands at this path already; it is not overwritten.</source>
        <translation>Mae rhywbeth yn y llwybr hwn eisoes; ni chaiff ei drosysgrifo.</translation>
    </message>
    <message>
        <source>This is a database, but not one of Lantern&apos;s.</source>
        <translation>Cronfa ddata yw hon, ond nid un o rai Lantern.</translation>
    </message>
    <message>
        <source>A later Lantern wrote this file. Update Lantern to open it.</source>
        <translation>Ysgrifennwyd y ffeil hon gan fersiwn diweddarach o Lantern. Diweddarwch Lantern i&apos;w hagor.</translation>
    </message>
    <message>
        <source>An earlier Lantern wrote this file. Open it once for writing, so that it can be brought up to date.</source>
        <translation>Ysgrifennwyd y ffeil hon gan fersiwn cynharach o Lantern. Agorwch hi unwaith i ysgrifennu ynddi, er mwyn gallu ei diweddaru.</translation>
    </message>
    <message>
        <source>A new file cannot be read-only.</source>
        <translation>Ni all ffeil newydd fod yn ddarllen-yn-unig.</translation>
    </message>
    <message>
        <source>This transaction is over already.</source>
        <translation>Mae&apos;r trafodyn hwn eisoes wedi dod i ben.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nid oes ffeil o&apos;r fath.</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>Nid oes gennych ganiatâd i ddarllen y ffeil hon.</translation>
    </message>
    <message>
        <source>This is not a Lantern file.</source>
        <translation>Nid ffeil Lantern yw hon.</translation>
    </message>
    <message>
        <source>A key was given, but the file is not encrypted. Open it without.</source>
        <translation>Rhoddwyd allwedd, ond nid yw&apos;r ffeil wedi&apos;i hamgryptio. Agorwch hi heb un.</translation>
    </message>
    <message>
        <source>The file is encrypted or damaged. Give its key to open it.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i hamgryptio neu wedi&apos;i difrodi. Rhowch ei hallwedd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>An area in the file is no polygon.</source>
        <translation>Nid yw un o&apos;r ardaloedd yn y ffeil yn bolygon.</translation>
    </message>
    <message>
        <source>A route in the file is no line.</source>
        <translation>Nid yw un o&apos;r llwybrau yn y ffeil yn llinell.</translation>
    </message>
    <message>
        <source>The file was moved or deleted while it was open, so this was not kept. Put it back where it was, or back up what is open to another file, and do it again.</source>
        <translation>Symudwyd neu dilëwyd y ffeil tra oedd ar agor, felly ni chadwyd hyn. Rhowch hi yn ôl lle&apos;r oedd, neu gwnewch gopi wrth gefn o&apos;r hyn sydd ar agor i ffeil arall, a gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>Lantern has this file open, so it is not read as data.</source>
        <translation>Mae&apos;r ffeil hon ar agor yn Lantern, felly ni chaiff ei darllen fel data.</translation>
    </message>
</context>
<context>
    <name>StoreChange</name>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>Held on</source>
        <translation>Cynhaliwyd ar</translation>
    </message>
    <message>
        <source>Women asked</source>
        <translation>Menywod a holwyd</translation>
    </message>
    <message>
        <source>Feel safer</source>
        <translation>Yn teimlo&apos;n fwy diogel</translation>
    </message>
    <message>
        <source>Note the survey</source>
        <translation>Nodi&apos;r arolwg</translation>
    </message>
</context>
<context>
    <name>TallyField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 counts one more, with Shift one fewer</source>
        <translation>Mae %1 yn cyfrif un yn fwy, gyda Shift un yn llai</translation>
    </message>
</context>
<context>
    <name>Tasking</name>
    <message>
        <source>the file does not reach back</source>
        <translation>nid yw&apos;r ffeil yn cyrraedd yn ôl</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>rhy ychydig i&apos;w cymharu</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>dim newid clir</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>cynnydd clir</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>gostyngiad clir</translation>
    </message>
    <message>
        <source>%1, %2 to %3 times</source>
        <translation>%1, %2 i %3 gwaith</translation>
    </message>
    <message>
        <source>The file has no borough boundaries: import them, or ask for the force.</source>
        <translation>Nid oes ffiniau bwrdeistrefi yn y ffeil: mewnforiwch nhw, neu gofynnwch am yr heddlu.</translation>
    </message>
    <message>
        <source>“%1” is no borough of this file.</source>
        <translation>Nid yw “%1” yn fwrdeistref yn y ffeil hon.</translation>
    </message>
    <message>
        <source>No set is saved, so this list is made now. Save one on the Hotspots screen to keep it.</source>
        <translation>Nid oes set wedi&apos;i chadw, felly gwneir y rhestr hon nawr. Cadwch un ar y sgrin Mannau poeth i&apos;w chadw.</translation>
    </message>
    <message>
        <source>There are no offences in this file yet: import recorded crime first.</source>
        <translation>Nid oes troseddau yn y ffeil hon eto: mewnforiwch droseddau a gofnodwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>The file has no borough boundaries: import them to see boroughs and their totals.</source>
        <translation>Nid oes ffiniau bwrdeistrefi yn y ffeil: mewnforiwch nhw i weld bwrdeistrefi a&apos;u cyfansymiau.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Wedi stopio.</translation>
    </message>
    <message>
        <source>No place of this list lies here. Choose another set, or rank now.</source>
        <translation>Nid oes lle o&apos;r rhestr hon yma. Dewiswch set arall, neu rhowch safleoedd nawr.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>stopiadau</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>rhybuddion</translation>
    </message>
    <message>
        <source>arrests</source>
        <translation>arestiadau</translation>
    </message>
    <message>
        <source>section 35 dispersals</source>
        <translation>gwasgariadau adran 35</translation>
    </message>
    <message>
        <source>welfare checks</source>
        <translation>gwiriadau lles</translation>
    </message>
    <message>
        <source>men spoken to</source>
        <translation>dynion y siaradwyd â nhw</translation>
    </message>
    <message>
        <source>women spoken to</source>
        <translation>menywod y siaradwyd â nhw</translation>
    </message>
    <message>
        <source>safeguarding</source>
        <translation>diogelu</translation>
    </message>
    <message>
        <source>venue visits</source>
        <translation>ymweliadau â lleoliadau</translation>
    </message>
    <message>
        <source>intelligence</source>
        <translation>cudd-wybodaeth</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cyfres</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Accepted series</source>
        <translation>Cyfresi a dderbyniwyd</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1, cynt %2</translation>
    </message>
    <message>
        <source>%1 harm days</source>
        <translation>%1 diwrnod niwed</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 o %2 ymweliad</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 munud</translation>
    </message>
    <message>
        <source>review %1</source>
        <translation>adolygu %1</translation>
    </message>
    <message>
        <source>open concerns: %1</source>
        <translation>pryderon agored: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Tasking: the force</source>
        <translation>Tasgio: yr heddlu</translation>
    </message>
    <message>
        <source>Tasking: %1</source>
        <translation>Tasgio: %1</translation>
    </message>
    <message>
        <source>%1; offences %2, against the same months before; patrols %3 to %4</source>
        <translation>%1; troseddau %2, yn erbyn yr un misoedd cynt; patrolau %3 i %4</translation>
    </message>
    <message>
        <source>ranked now</source>
        <translation>safleoedd nawr</translation>
    </message>
    <message>
        <source>all of the borough</source>
        <translation>y fwrdeistref gyfan</translation>
    </message>
    <message>
        <source>Counts under 5 are suppressed. Records that police activity finds never count.</source>
        <translation>Celir cyfrifon dan 5. Nid yw cofnodion y mae gweithgarwch yr heddlu yn eu canfod byth yn cyfrif.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Harm days</source>
        <translation>Diwrnodau niwed</translation>
    </message>
    <message>
        <source>Open decisions</source>
        <translation>Penderfyniadau agored</translation>
    </message>
    <message>
        <source>Boroughs: all that is recorded</source>
        <translation>Bwrdeistrefi: popeth a gofnodwyd</translation>
    </message>
    <message>
        <source>London: %1</source>
        <translation>Llundain: %1</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Llundain</translation>
    </message>
    <message>
        <source>Includes offences at home, and about 22 % “other flagged” offences: no measure of public places.</source>
        <translation>Yn cynnwys troseddau yn y cartref, a thua 22 % o droseddau “eraill a fflagiwyd”: nid mesur o fannau cyhoeddus.</translation>
    </message>
    <message>
        <source>Recorded violence against women and girls: %1</source>
        <translation>Trais a gofnodwyd yn erbyn menywod a merched: %1</translation>
    </message>
    <message>
        <source>Counts under 5 are suppressed and not drawn. A month that the source lacks is a gap.</source>
        <translation>Celir cyfrifon dan 5 ac nis lluniadir. Bwlch yw mis nad yw yn y ffynhonnell.</translation>
    </message>
    <message>
        <source>Offences a month</source>
        <translation>Troseddau&apos;r mis</translation>
    </message>
    <message>
        <source>offences in the month</source>
        <translation>troseddau yn y mis</translation>
    </message>
    <message>
        <source>mean of 12 months</source>
        <translation>cymedr 12 mis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Mean of 12 months</source>
        <translation>Cymedr 12 mis</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>nid yw yn y ffynhonnell</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Yn ôl mis</translation>
    </message>
    <message>
        <source>The set is ranked by some hours (%1); the counts here are of all hours.</source>
        <translation>Mae&apos;r set wedi&apos;i rhestru yn ôl rhai oriau (%1); mae&apos;r cyfrifon yma o bob awr.</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 gwaith)</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Yr hyn a weithiodd</translation>
    </message>
    <message>
        <source>What did not</source>
        <translation>Beth na weithiodd</translation>
    </message>
    <message>
        <source>Intelligence reference</source>
        <translation>Cyfeirnod cudd-wybodaeth</translation>
    </message>
    <message>
        <source>Welfare of officers</source>
        <translation>Lles swyddogion</translation>
    </message>
    <message>
        <source>Debriefed by</source>
        <translation>Ôl-friffiwyd gan</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>Ymweliadau a wnaed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Visits missed</source>
        <translation>Ymweliadau a gollwyd</translation>
    </message>
    <message>
        <source>Nil results</source>
        <translation>Canlyniadau sero</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Oriau person</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <translation>Stopiadau: %1</translation>
    </message>
    <message>
        <source>Prior links</source>
        <translation>Cysylltiadau blaenorol</translation>
    </message>
    <message>
        <source>Minutes there</source>
        <translation>Munudau yno</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Yn ôl y trac</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Collwyd oherwydd</translation>
    </message>
    <message>
        <source>Planned and delivered</source>
        <translation>Cynlluniwyd a chyflawnwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>briefed</source>
        <translation>briffiwyd</translation>
    </message>
    <message>
        <source>live</source>
        <translation>byw</translation>
    </message>
    <message>
        <source>debriefed</source>
        <translation>ôl-friffiwyd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>caewyd</translation>
    </message>
    <message>
        <source>%1 · planned again by %2, version %3</source>
        <translation>%1 · cynlluniwyd eto gan %2, fersiwn %3</translation>
    </message>
    <message>
        <source>%1 · opened for edits by %2, version %3</source>
        <translation>%1 · agorwyd i&apos;w olygu gan %2, fersiwn %3</translation>
    </message>
    <message>
        <source>%1 · %2 by %3, version %4</source>
        <translation>%1 · %2 gan %3, fersiwn %4</translation>
    </message>
    <message>
        <source>Debrief: %1</source>
        <translation>Ôl-friffio: %1</translation>
    </message>
    <message>
        <source>Plan version %1, %2</source>
        <translation>Fersiwn %1 o&apos;r cynllun, %2</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Ôl-friffio</translation>
    </message>
    <message>
        <source>Nobody has debriefed this night yet.</source>
        <translation>Nid oes neb wedi ôl-friffio&apos;r noson hon eto.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Life of the plan</source>
        <translation>Hynt y cynllun</translation>
    </message>
    <message>
        <source>outside the boroughs</source>
        <translation>y tu allan i&apos;r bwrdeistrefi</translation>
    </message>
    <message>
        <source>There is no borough “%1” in this file.</source>
        <translation>Nid oes bwrdeistref “%1” yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The file has no borough boundaries: import them to see the boroughs apart.</source>
        <translation>Nid oes ffiniau bwrdeistrefi yn y ffeil: mewnforiwch nhw i weld y bwrdeistrefi ar wahân.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) with stops are still to be finished: not everybody is risk-assessed and checked.</source>
        <translation>
            <numerusform>Mae %n canlyniad â stopiadau i&apos;w orffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</numerusform>
            <numerusform>Mae %n canlyniad â stopiadau i&apos;w orffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</numerusform>
            <numerusform>Mae %n o ganlyniadau â stopiadau i&apos;w gorffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</numerusform>
            <numerusform>Mae %n o ganlyniadau â stopiadau i&apos;w gorffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</numerusform>
            <numerusform>Mae %n o ganlyniadau â stopiadau i&apos;w gorffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>Anfoniadau</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>Stops by reason</source>
        <translation>Stopiadau yn ôl rheswm</translation>
    </message>
    <message>
        <source>Prior links: %1</source>
        <translation>Cysylltiadau blaenorol: %1</translation>
    </message>
    <message>
        <source>%1 person-hours</source>
        <translation>%1 awr person</translation>
    </message>
    <message>
        <source>%1 of %2
missed %3
nil %4</source>
        <translation>%1 o %2
collwyd %3
sero %4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Ymgyrch</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Ymweliadau a gynlluniwyd</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Collwyd</translation>
    </message>
    <message>
        <source>Nil</source>
        <translation>Canlyniad sero</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>I&apos;w gorffen</translation>
    </message>
    <message>
        <source>Operations: the force</source>
        <translation>Ymgyrchoedd: yr heddlu</translation>
    </message>
    <message>
        <source>Operations: %1</source>
        <translation>Ymgyrchoedd: %1</translation>
    </message>
    <message>
        <source>No night is planned or recorded yet.</source>
        <translation>Nid oes noson wedi&apos;i chynllunio na&apos;i chofnodi eto.</translation>
    </message>
    <message>
        <source>Since roll-out</source>
        <translation>Ers y cyflwyno</translation>
    </message>
    <message>
        <source>%1
since %2</source>
        <translation>%1
ers %2</translation>
    </message>
    <message>
        <source>By borough</source>
        <translation>Fesul bwrdeistref</translation>
    </message>
    <message>
        <source>Line %1 of the time limits: %2</source>
        <translation>Llinell %1 o&apos;r terfynau amser: %2</translation>
    </message>
    <message>
        <source>it needs stage | days | enhanced | calendar or working | duty | source.</source>
        <translation>mae angen cam | dyddiau | dyddiau hawliau uwch | calendar neu working | dyletswydd | ffynhonnell.</translation>
    </message>
    <message>
        <source>“%1” is no stage.</source>
        <translation>Nid yw “%1” yn gam.</translation>
    </message>
    <message>
        <source>days are a whole number from 0 to 366, or nothing.</source>
        <translation>rhaid i ddyddiau fod yn rhif cyfan o 0 i 366, neu&apos;n wag.</translation>
    </message>
    <message>
        <source>say calendar or working.</source>
        <translation>rhowch calendar neu working.</translation>
    </message>
    <message>
        <source>a figure needs its source.</source>
        <translation>mae angen ffynhonnell ar ffigur.</translation>
    </message>
    <message>
        <source>the stage “%1” stands there twice.</source>
        <translation>mae&apos;r cam “%1” yno ddwywaith.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Days to decision</source>
        <translation>Dyddiau hyd y penderfyniad</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Daeth i ben</translation>
    </message>
    <message>
        <source>Days to outcome</source>
        <translation>Dyddiau hyd y canlyniad</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Dywedwyd wrthynt</translation>
    </message>
    <message>
        <source>Told late</source>
        <translation>Dywedwyd yn hwyr</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Not investigated</source>
        <translation>Heb ei ymchwilio</translation>
    </message>
    <message>
        <source>Suspect arrested</source>
        <translation>Arestiwyd y sawl a ddrwgdybir</translation>
    </message>
    <message>
        <source>Suspect released or bailed</source>
        <translation>Rhyddhawyd y sawl a ddrwgdybir, neu ei roi ar fechnïaeth</translation>
    </message>
    <message>
        <source>Suspect charged</source>
        <translation>Cyhuddwyd y sawl a ddrwgdybir</translation>
    </message>
    <message>
        <source>No further action</source>
        <translation>Dim camau pellach</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>EXERCISE: fictional data.</source>
        <translation>YMARFER: data ffuglennol.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>Nothing is due today; you are told when the case moves on.</source>
        <translation>Nid oes dim i&apos;w wneud heddiw; dywedir wrthych pan fydd yr achos yn symud ymlaen.</translation>
    </message>
    <message>
        <source>Signpost card</source>
        <translation>Cerdyn cyfeirio</translation>
    </message>
    <message>
        <source>Victim journey: waiting times</source>
        <translation>Taith y dioddefwr: amseroedd aros</translation>
    </message>
    <message>
        <source>Median days from the report, by borough.</source>
        <translation>Canolrif y dyddiau ers yr adroddiad, fesul bwrdeistref.</translation>
    </message>
    <message>
        <source>the force</source>
        <translation>yr heddlu</translation>
    </message>
    <message>
        <source>not told: few patrols</source>
        <translation>ni roddir: ychydig batrolau</translation>
    </message>
    <message>
        <source>Weekly sheet: the force</source>
        <translation>Taflen wythnosol: yr heddlu</translation>
    </message>
    <message>
        <source>Weekly sheet: %1</source>
        <translation>Taflen wythnosol: %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>“%1” is no figure of the sheet. Use one of: %2.</source>
        <translation>Nid yw “%1” yn ffigur o&apos;r daflen. Defnyddiwch un o&apos;r rhain: %2.</translation>
    </message>
    <message>
        <source>Hotspot response return</source>
        <translation>Ffurflen ymateb i fannau problemus</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patrolau</translation>
    </message>
    <message>
        <source>Section 34 and other authorities</source>
        <translation>Awdurdodiadau adran 34 ac eraill</translation>
    </message>
    <message>
        <source>Stops to finish</source>
        <translation>Stopiadau i&apos;w gorffen</translation>
    </message>
    <message>
        <source>Walk and Talk</source>
        <translation>Walk and Talk</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>Women walked with</source>
        <translation>Menywod y cerddwyd gyda hwy</translation>
    </message>
    <message>
        <source>Concerns raised</source>
        <translation>Pryderon a godwyd</translation>
    </message>
    <message>
        <source>Concerns fed back</source>
        <translation>Pryderon y rhoddwyd adborth arnynt</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Camau gweithredu i&apos;w gwneud</translation>
    </message>
    <message>
        <source>Partners and tasking</source>
        <translation>Partneriaid a thasgio</translation>
    </message>
    <message>
        <source>Venues visited</source>
        <translation>Lleoliadau yr ymwelwyd â hwy</translation>
    </message>
    <message>
        <source>Venues trained</source>
        <translation>Lleoliadau a hyfforddwyd</translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Pobl a hyfforddwyd</translation>
    </message>
    <message>
        <source>Tasking decisions</source>
        <translation>Penderfyniadau tasgio</translation>
    </message>
    <message>
        <source>Results with stops are still to be finished: not everybody is risk-assessed and checked.</source>
        <translation>Mae canlyniadau â stopiadau i&apos;w gorffen o hyd: nid yw pawb wedi cael asesiad risg a gwiriad.</translation>
    </message>
    <message>
        <source>Counts under 5 are suppressed; “…” stands for a figure from which one of them could be worked out.</source>
        <translation>Celir cyfrifon dan 5; mae “…” yn sefyll am ffigur y gellid cyfrifo un ohonynt ohono.</translation>
    </message>
    <message>
        <source>Hearing set by the court</source>
        <translation>Gwrandawiad wedi&apos;i bennu gan y llys</translation>
    </message>
    <message>
        <source>Medians of fewer than 5 cases are not told.</source>
        <translation>Ni roddir canolrif ar gyfer llai na 5 achos.</translation>
    </message>
    <message>
        <source>No offence is imported: recorded offences are not known.</source>
        <translation>Nid oes trosedd wedi&apos;i mewnforio: nid yw&apos;r troseddau a gofnodwyd yn hysbys.</translation>
    </message>
    <message>
        <source>The source of the offences gives months, not days.</source>
        <translation>Misoedd, nid dyddiau, y mae ffynhonnell y troseddau yn eu rhoi.</translation>
    </message>
    <message numerus="yes">
        <source>The recorded offences reach to %1, %n month(s) before this week: import newer ones.</source>
        <translation>
            <numerusform>Mae&apos;r troseddau a gofnodwyd yn cyrraedd hyd %1, %n mis cyn yr wythnos hon: mewnforiwch rai diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau a gofnodwyd yn cyrraedd hyd %1, %n mis cyn yr wythnos hon: mewnforiwch rai diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau a gofnodwyd yn cyrraedd hyd %1, %n mis cyn yr wythnos hon: mewnforiwch rai diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau a gofnodwyd yn cyrraedd hyd %1, %n mis cyn yr wythnos hon: mewnforiwch rai diweddarach.</numerusform>
            <numerusform>Mae&apos;r troseddau a gofnodwyd yn cyrraedd hyd %1, %n mis cyn yr wythnos hon: mewnforiwch rai diweddarach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded offences</source>
        <translation>Troseddau a gofnodwyd</translation>
    </message>
    <message>
        <source>Against women and girls, by day</source>
        <translation>Yn erbyn menywod a merched, yn ôl diwrnod</translation>
    </message>
    <message>
        <source>Found by police activity, by day</source>
        <translation>Canfuwyd gan weithgarwch yr heddlu, yn ôl diwrnod</translation>
    </message>
    <message>
        <source>Against women and girls, by month</source>
        <translation>Yn erbyn menywod a merched, yn ôl mis</translation>
    </message>
    <message>
        <source>Found by police activity, by month</source>
        <translation>Canfuwyd gan weithgarwch yr heddlu, yn ôl mis</translation>
    </message>
    <message>
        <source>Found by police activity, %1 beside %2</source>
        <translation>Canfuwyd gan weithgarwch yr heddlu, %1 wrth ymyl %2</translation>
    </message>
    <message>
        <source>Against women and girls, %1 beside %2</source>
        <translation>Yn erbyn menywod a merched, %1 wrth ymyl %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>heb ei gymharu</translation>
    </message>
    <message>
        <source>Suspect interviewed under caution</source>
        <translation>Cyfwelwyd y sawl a ddrwgdybir dan rybudd</translation>
    </message>
    <message>
        <source>%1: it was due by %2, and is late</source>
        <translation>%1: roedd i&apos;w wneud erbyn %2, ac mae&apos;n hwyr</translation>
    </message>
    <message>
        <source>OFFICIAL · EXERCISE — fictional data</source>
        <translation>OFFICIAL · YMARFER — data ffuglennol</translation>
    </message>
    <message>
        <source>OFFICIAL</source>
        <translation>OFFICIAL</translation>
    </message>
    <message>
        <source>the week is not over</source>
        <translation>nid yw&apos;r wythnos ar ben</translation>
    </message>
    <message>
        <source>Planned visits of this week have no result yet.</source>
        <translation>Mae ymweliadau a gynlluniwyd ar gyfer yr wythnos hon heb ganlyniad eto.</translation>
    </message>
    <message>
        <source>%1 of %2 planned visits of this week have no result yet.</source>
        <translation>Mae %1 o&apos;r %2 ymweliad a gynlluniwyd ar gyfer yr wythnos hon heb ganlyniad eto.</translation>
    </message>
    <message>
        <source>This week is to come: nothing is judged a rise or a fall.</source>
        <translation>Mae&apos;r wythnos hon eto i ddod: ni fernir bod dim yn gynnydd nac yn ostyngiad.</translation>
    </message>
    <message>
        <source>This week runs to Sunday %1: its figures so far stand beside those of a whole week, so that nothing is judged a rise or a fall.</source>
        <translation>Mae&apos;r wythnos hon yn para hyd ddydd Sul %1: mae ei ffigurau hyd yma&apos;n sefyll wrth ymyl rhai wythnos gyfan, felly ni fernir bod dim yn gynnydd nac yn ostyngiad.</translation>
    </message>
    <message>
        <source>Read what was typed before it is passed on: it may hold no name, references only.</source>
        <translation>Darllenwch yr hyn a deipiwyd cyn ei drosglwyddo: ni chaiff gynnwys unrhyw enw, dim ond cyfeirnodau.</translation>
    </message>
    <message>
        <source>Since %1, by the results that stand. A deployment is one patrol of a night that has results, and counts where its first visit was.</source>
        <translation>Ers %1, yn ôl y canlyniadau sy&apos;n sefyll. Un patrôl o noson sydd â chanlyniadau yw anfoniad, ac mae&apos;n cyfrif lle&apos;r oedd ei ymweliad cyntaf.</translation>
    </message>
    <message>
        <source>Monday %1 to Sunday %2, by the results that stand, beside the week before. A deployment is one patrol of a night that has results.</source>
        <translation>Dydd Llun %1 hyd ddydd Sul %2, yn ôl y canlyniadau sy&apos;n sefyll, wrth ymyl yr wythnos flaenorol. Un patrôl o noson sydd â chanlyniadau yw anfoniad.</translation>
    </message>
</context>
<context>
    <name>TaskingCard</name>
    <message>
        <source>Choose a place</source>
        <translation>Dewiswch le</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Harm days</source>
        <translation>Diwrnodau niwed</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>Ymweliadau a wnaed</translation>
    </message>
    <message>
        <source>Open concerns</source>
        <translation>Pryderon agored</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>What is to be done here</source>
        <translation>Yr hyn sydd i&apos;w wneud yma</translation>
    </message>
    <message>
        <source>About the place, never a person: no names of victims or suspects.</source>
        <translation>Am y lle, byth am berson: dim enwau dioddefwyr na rhai dan amheuaeth.</translation>
    </message>
    <message>
        <source>Owner: rank, role or shoulder number</source>
        <translation>Perchennog: rheng, rôl neu rif ysgwydd</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Adolygu ar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>What was recorded, newest first</source>
        <translation>Yr hyn a gofnodwyd, y diweddaraf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>TaskingPage</name>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>Hotspot set</source>
        <translation>Set mannau poeth</translation>
    </message>
    <message>
        <source>Ranked now</source>
        <translation>Safleoedd nawr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) overdue</source>
        <translation>
            <numerusform>%n adolygiad hwyr</numerusform>
            <numerusform>%n adolygiad hwyr</numerusform>
            <numerusform>%n adolygiad hwyr</numerusform>
            <numerusform>%n adolygiad hwyr</numerusform>
            <numerusform>%n adolygiad hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>No tasking table yet</source>
        <translation>Dim tabl tasgio eto</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>TaskingRepository</name>
    <message>
        <source>A decision needs a key.</source>
        <translation>Mae angen allwedd ar benderfyniad.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Say who owns it: a rank, a role or a shoulder number.</source>
        <translation>Dywedwch pwy sy&apos;n berchen arno: rheng, rôl neu rif ysgwydd.</translation>
    </message>
    <message>
        <source>Give the date on which it is reviewed.</source>
        <translation>Rhowch y dyddiad y caiff ei adolygu.</translation>
    </message>
</context>
<context>
    <name>TaskingSeries</name>
    <message>
        <source>Accepted series</source>
        <translation>Cyfresi a dderbyniwyd</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>%1: %2 offences, owner %3, review %4</source>
        <translation>%1: %2 trosedd, perchennog %3, adolygiad %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TaskingTable</name>
    <message>
        <source>Rank</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Places by rank, overdue reviews first</source>
        <translation>Lleoedd yn ôl safle, adolygiadau hwyr yn gyntaf</translation>
    </message>
    <message>
        <source>%1 offences</source>
        <translation>%1 o droseddau</translation>
    </message>
    <message>
        <source>visits %1</source>
        <translation>ymweliadau %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
</context>
<context>
    <name>TaskingTotals</name>
    <message>
        <source>Boroughs: all that is recorded</source>
        <translation>Bwrdeistrefi: popeth a gofnodwyd</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>%1: %2 offences, %3</source>
        <translation>%1: %2 o droseddau, %3</translation>
    </message>
</context>
<context>
    <name>TeamDetails</name>
    <message>
        <source>One minute shorter</source>
        <translation>Un munud yn fyrrach</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>One minute longer</source>
        <translation>Un munud yn hwy</translation>
    </message>
    <message>
        <source>Unlock: the planner may move it</source>
        <translation>Datgloi: caiff y cynlluniwr ei symud</translation>
    </message>
    <message>
        <source>Lock: the planner never moves it</source>
        <translation>Cloi: ni fydd y cynlluniwr byth yn ei symud</translation>
    </message>
    <message>
        <source>Remove this leg</source>
        <translation>Dileu&apos;r cymal hwn</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Uniform team that reaches the pair</source>
        <translation>Tîm mewn lifrai sy&apos;n cyrraedd y pâr</translation>
    </message>
    <message>
        <source>Swap %1 %2 with</source>
        <translation>Cyfnewid %1 %2 â</translation>
    </message>
    <message>
        <source>No skill in the register</source>
        <translation>Dim sgìl yn y gofrestr</translation>
    </message>
    <message>
        <source>Take %1 out of the team</source>
        <translation>Tynnu %1 allan o&apos;r tîm</translation>
    </message>
    <message>
        <source>Add an officer to the team</source>
        <translation>Ychwanegu swyddog at y tîm</translation>
    </message>
    <message>
        <source>Add an officer…</source>
        <translation>Ychwanegu swyddog…</translation>
    </message>
    <message>
        <source>Swap with the leg that is marked</source>
        <translation>Cyfnewid â&apos;r cymal sydd wedi&apos;i farcio</translation>
    </message>
    <message>
        <source>Swap with another leg</source>
        <translation>Cyfnewid â chymal arall</translation>
    </message>
    <message>
        <source>Split this leg in two</source>
        <translation>Rhannu&apos;r cymal hwn yn ddau</translation>
    </message>
</context>
<context>
    <name>TeamPlaces</name>
    <message>
        <source>As the others: %1</source>
        <translation>Fel y lleill: %1</translation>
    </message>
    <message>
        <source>Sets out from</source>
        <translation>Yn cychwyn o</translation>
    </message>
    <message>
        <source>Finishes at</source>
        <translation>Yn gorffen yn</translation>
    </message>
</context>
<context>
    <name>TeamRow</name>
    <message>
        <source>%1, %2, rules broken: %3</source>
        <translation>%1, %2, rheolau a dorrwyd: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 ⚠</source>
        <translation>%1 ⚠</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is out until %2</source>
        <translation>Mae %1 allan hyd %2</translation>
    </message>
</context>
<context>
    <name>TeamTravel</name>
    <message>
        <source>Goes</source>
        <translation>Yn mynd</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>ar droed</translation>
    </message>
    <message>
        <source>by vehicle</source>
        <translation>mewn cerbyd</translation>
    </message>
    <message>
        <source>On duty from</source>
        <translation>Ar ddyletswydd o</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tan</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Event templates</source>
        <translation>Templedi digwyddiadau</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Cadw&apos;r templed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templed</translation>
    </message>
    <message>
        <source>Back to the built-in</source>
        <translation>Yn ôl at yr un cynwysedig</translation>
    </message>
    <message>
        <source>One KEY = VALUE a line. phase = name | days after the first | from | to | people. gold, silver = an intention. tactic = kind | detail.</source>
        <translation>Un KEY = VALUE ar bob llinell. phase = enw | dyddiau ar ôl y cyntaf | o | hyd | pobl. gold, silver = bwriad. tactic = math | manylion.</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Testun y templed</translation>
    </message>
</context>
<context>
    <name>TimeEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Not a time.</source>
        <translation>Nid yw&apos;n amser.</translation>
    </message>
    <message>
        <source>Four digits, then the four of the next time</source>
        <translation>Pedwar digid, yna pedwar yr amser nesaf</translation>
    </message>
    <message>
        <source>Four digits</source>
        <translation>Pedwar digid</translation>
    </message>
    <message>
        <source>B takes it as BST, G as GMT</source>
        <translation>Mae B yn ei gymryd fel BST, G fel GMT</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Write a time like 21:45.</source>
        <translation>Ysgrifennwch amser fel 21:45.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the night</source>
        <translation>Llinell amser y noson</translation>
    </message>
    <message>
        <source>Arrow keys choose a leg.</source>
        <translation>Mae&apos;r bysellau saeth yn dewis cymal.</translation>
    </message>
    <message>
        <source>Swap: choose the other leg and press X, or press it with the mouse. Escape lets it be.</source>
        <translation>Cyfnewid: dewiswch y cymal arall a phwyso X, neu bwyswch arno gyda&apos;r llygoden. Mae Escape yn gadael popeth fel y mae.</translation>
    </message>
</context>
<context>
    <name>TimelineLegend</name>
    <message>
        <source>Visit in uniform</source>
        <translation>Ymweliad mewn lifrai</translation>
    </message>
    <message>
        <source>Visit in plain clothes</source>
        <translation>Ymweliad mewn dillad plaen</translation>
    </message>
    <message>
        <source>The team is under way or waits, in uniform</source>
        <translation>Mae&apos;r tîm ar ei ffordd neu&apos;n aros, mewn lifrai</translation>
    </message>
    <message>
        <source>The same in plain clothes: the short dashes</source>
        <translation>Yr un fath mewn dillad plaen: y llinellau byr</translation>
    </message>
    <message>
        <source>Refreshment break (refs)</source>
        <translation>Egwyl luniaeth (refs)</translation>
    </message>
    <message>
        <source>A rule gives notice of this visit, such as no s.34 authority there and then</source>
        <translation>Mae rheol yn rhoi sylw i&apos;r ymweliad hwn, megis dim awdurdod a.34 yno bryd hynny</translation>
    </message>
    <message>
        <source>A rule is broken: no approval until it is mended</source>
        <translation>Torrir rheol: dim cymeradwyaeth nes ei chywiro</translation>
    </message>
    <message>
        <source>Locked: the planner never moves it</source>
        <translation>Wedi&apos;i gloi: nid yw&apos;r cynllunydd byth yn ei symud</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>What the marks of the timeline mean</source>
        <translation>Ystyr marciau&apos;r llinell amser</translation>
    </message>
    <message>
        <source>Duty: a place and a time that the orders ask for</source>
        <translation>Dyletswydd: lle ac amser y mae&apos;r gorchmynion yn gofyn amdanynt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>A duty begins here: the shift at hand, what is overdue, and what the data is worth.</source>
        <translation>Mae cyfnod ar ddyletswydd yn dechrau yma: y shifft dan sylw, yr hyn sy&apos;n hwyr, a gwerth y data.</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Places ranked by harm. Choose one in the list or on the map: its reason stands at the right.</source>
        <translation>Lleoedd yn nhrefn niwed. Dewiswch un yn y rhestr neu ar y map: mae&apos;r rheswm drosto ar y dde.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>A night of teams and visits. Move a leg with the arrow keys and watch the rules and figures follow; Ctrl+Z takes it back.</source>
        <translation>Noson o dimau ac ymweliadau. Symudwch gymal gyda&apos;r bysellau saeth a gwyliwch y rheolau a&apos;r ffigurau&apos;n dilyn; mae Ctrl+Z yn ei ddadwneud.</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Briffio</translation>
    </message>
    <message>
        <source>The pack as it will be printed. F5 tells it slide by slide in a room without a network.</source>
        <translation>Y pecyn fel y caiff ei argraffu. Mae F5 yn ei gyflwyno fesul sleid mewn ystafell heb rwydwaith.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>What each patrol did, leg by leg, by keys alone: T takes the planned times, a letter counts, Ctrl+Enter records.</source>
        <translation>Yr hyn a wnaeth pob patrôl, fesul cymal, gyda&apos;r bysellau yn unig: mae T yn defnyddio&apos;r amseroedd a gynlluniwyd, llythyren yn cyfrif, a Ctrl+Enter yn cofnodi.</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>What women said on a Walk and Talk: each concern has an action, an owner, a date and an answer to her.</source>
        <translation>Yr hyn a ddywedodd menywod ar daith Walk and Talk: mae gan bob pryder gam gweithredu, perchennog, dyddiad ac ateb iddi hi.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cyfres</translation>
    </message>
    <message>
        <source>Offences that may belong together, and what was decided about them.</source>
        <translation>Troseddau a all berthyn i&apos;w gilydd, a&apos;r hyn a benderfynwyd amdanynt.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Tasking, how well the ranks did, and the published series. F1 on any screen says more.</source>
        <translation>Tasgio, pa mor dda oedd y safleoedd, a&apos;r cyfresi cyhoeddedig. Mae F1 ar unrhyw sgrin yn dweud mwy.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Taith dywys</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Newydd yma?</translation>
    </message>
    <message>
        <source>A look round the exercise borough takes two minutes.</source>
        <translation>Mae cipolwg ar fwrdeistref yr ymarfer yn cymryd dwy funud.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Dilyn y daith dywys</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneriaid</translation>
    </message>
    <message>
        <source>Venues and their training, where to train next, and which officers are trained for what.</source>
        <translation>Lleoliadau a&apos;u hyfforddiant, ble i hyfforddi nesaf, a pha swyddogion sydd wedi&apos;u hyfforddi ar gyfer beth.</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>This plan is a draft: nobody was out on it. Choose the plan of the night.</source>
        <translation>Drafft yw&apos;r cynllun hwn: ni fu neb allan arno. Dewiswch gynllun y noson.</translation>
    </message>
    <message>
        <source>The plan has no such team. Choose one of its teams.</source>
        <translation>Nid oes tîm o&apos;r fath yn y cynllun. Dewiswch un o&apos;i dimau.</translation>
    </message>
    <message>
        <source>From %1 to %2 (%3 minutes) the track has nothing: that time counts nowhere.</source>
        <translation>O %1 hyd %2 (%3 munud) nid oes dim yn y trac: nid yw&apos;r amser hwnnw&apos;n cyfrif yn unman.</translation>
    </message>
    <message>
        <source>The track is of %1 to %2 and the shift of %3: it is another day&apos;s. Choose the plan of that day.</source>
        <translation>Mae&apos;r trac o %1 hyd %2 a&apos;r shifft ar %3: trac diwrnod arall ydyw. Dewiswch gynllun y diwrnod hwnnw.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) outside the shift left out</source>
        <translation>
            <numerusform>%n pwynt y tu allan i&apos;r shifft wedi&apos;i hepgor</numerusform>
            <numerusform>%n pwynt y tu allan i&apos;r shifft wedi&apos;i hepgor</numerusform>
            <numerusform>%n o bwyntiau y tu allan i&apos;r shifft wedi&apos;u hepgor</numerusform>
            <numerusform>%n o bwyntiau y tu allan i&apos;r shifft wedi&apos;u hepgor</numerusform>
            <numerusform>%n o bwyntiau y tu allan i&apos;r shifft wedi&apos;u hepgor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) without a readable time or place left out</source>
        <translation>
            <numerusform>%n pwynt heb amser neu le darllenadwy wedi&apos;i hepgor</numerusform>
            <numerusform>%n pwynt heb amser neu le darllenadwy wedi&apos;i hepgor</numerusform>
            <numerusform>%n o bwyntiau heb amser neu le darllenadwy wedi&apos;u hepgor</numerusform>
            <numerusform>%n o bwyntiau heb amser neu le darllenadwy wedi&apos;u hepgor</numerusform>
            <numerusform>%n o bwyntiau heb amser neu le darllenadwy wedi&apos;u hepgor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are later than now: the device&apos;s clock may be wrong</source>
        <translation>
            <numerusform>mae %n pwynt yn ddiweddarach na nawr: gall cloc y ddyfais fod yn anghywir</numerusform>
            <numerusform>mae %n pwynt yn ddiweddarach na nawr: gall cloc y ddyfais fod yn anghywir</numerusform>
            <numerusform>mae %n o bwyntiau yn ddiweddarach na nawr: gall cloc y ddyfais fod yn anghywir</numerusform>
            <numerusform>mae %n o bwyntiau yn ddiweddarach na nawr: gall cloc y ddyfais fod yn anghywir</numerusform>
            <numerusform>mae %n o bwyntiau yn ddiweddarach na nawr: gall cloc y ddyfais fod yn anghywir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 lies outside the shift, and counts: check the track, or the shift.</source>
        <translation>Mae %1 i %2 y tu allan i&apos;r shifft, ac yn cyfrif: gwiriwch y trac, neu&apos;r shifft.</translation>
    </message>
</context>
<context>
    <name>TrackRepository</name>
    <message>
        <source>This track is in the file already: it counts once.</source>
        <translation>Mae&apos;r trac hwn yn y ffeil eisoes: mae&apos;n cyfrif unwaith.</translation>
    </message>
    <message>
        <source>There is no such track in this file.</source>
        <translation>Nid oes trac o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>TradeOffChart</name>
    <message>
        <source>Worth against predictability, %1 plans</source>
        <translation>Gwerth yn erbyn rhagweladwyedd, %1 cynllun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>predictability: 0 = no better than luck</source>
        <translation>rhagweladwyedd: 0 = dim gwell na lwc</translation>
    </message>
    <message>
        <source>worth, of the most that was found</source>
        <translation>gwerth, o&apos;r mwyaf a gafwyd</translation>
    </message>
</context>
<context>
    <name>TradeOffSheet</name>
    <message>
        <source>Unpredictability</source>
        <translation>Anrhagweladwyedd</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Defnyddio&apos;r cynllun hwn</translation>
    </message>
    <message>
        <source>Fixed times are followed by more crime nearby. Each point is a plan for this night: the farther left, the less somebody who saw the last 28 days could foresee it; the higher, the more harm it covers.</source>
        <translation>Mae rhagor o droseddu gerllaw yn dilyn amserau sefydlog. Mae pob pwynt yn gynllun ar gyfer y noson hon: po bellaf i&apos;r chwith, lleiaf yn y byd y gallai rhywun a welodd y 28 diwrnod diwethaf ei ragweld; po uchaf, mwyaf yn y byd o niwed y mae&apos;n ei gwmpasu.</translation>
    </message>
    <message>
        <source>Plans between worth and surprise</source>
        <translation>Cynlluniau rhwng gwerth ac annisgwyledd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>y cynllun</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Cyfrifo</translation>
    </message>
    <message>
        <source>How predictability is counted: somebody who watched the nights before guesses as many visits as the plan has, each a place and a minute. A guess within 15 minutes is a hit. What luck alone would hit is taken off: 0 is no better than luck, 1 is every visit.</source>
        <translation>Sut y cyfrifir rhagweladwyedd: mae rhywun a wyliodd y nosweithiau cynt yn dyfalu cynifer o ymweliadau ag sydd yn y cynllun, pob un yn lle ac yn funud. Mae dyfaliad o fewn 15 munud yn taro. Tynnir yr hyn y byddai lwc yn unig yn ei daro: nid yw 0 yn ddim gwell na lwc, ac 1 yw pob ymweliad.</translation>
    </message>
</context>
<context>
    <name>TrainingCounts</name>
    <message>
        <source>Months that %1 counts, 0 without end</source>
        <translation>Misoedd y mae %1 yn cyfrif, 0 heb ddiwedd</translation>
    </message>
    <message>
        <source>Months it counts</source>
        <translation>Misoedd y mae&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Another kind of training</source>
        <translation>Math arall o hyfforddiant</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n business(es)</source>
        <translation>
            <numerusform>%n busnes</numerusform>
            <numerusform>%n busnes</numerusform>
            <numerusform>%n o fusnesau</numerusform>
            <numerusform>%n o fusnesau</numerusform>
            <numerusform>%n o fusnesau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; businesses that count today: %2, of which lapse soon: %3; lapsed: %4</source>
        <translation>%1; busnesau sy&apos;n cyfrif heddiw: %2, ohonynt yn dod i ben cyn hir: %3; wedi dod i ben: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesiwn</numerusform>
            <numerusform>%n sesiwn</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
            <numerusform>%n o sesiynau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>What counts, each business and person once</source>
        <translation>Yr hyn sy&apos;n cyfrif, pob busnes a pherson unwaith</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
    <message>
        <source>Training sessions, newest first</source>
        <translation>Sesiynau hyfforddi, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>No session yet: note the first at the right.</source>
        <translation>Dim sesiwn eto: nodwch y gyntaf ar y dde.</translation>
    </message>
    <message>
        <source>No venues to train yet</source>
        <translation>Dim lleoliadau i&apos;w hyfforddi eto</translation>
    </message>
    <message>
        <source>Enter the venues first (Alt+1): a session names those that came and their number of people.</source>
        <translation>Nodwch y lleoliadau yn gyntaf (Alt+1): mae sesiwn yn enwi&apos;r rhai a ddaeth a nifer eu pobl.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
</context>
<context>
    <name>TrainingRepository</name>
    <message>
        <source>A training session needs a key, a date and a venue.</source>
        <translation>Mae angen allwedd, dyddiad a lleoliad ar sesiwn hyfforddi.</translation>
    </message>
    <message>
        <source>A venue is in the session twice: give its people once.</source>
        <translation>Mae lleoliad yn y sesiwn ddwywaith: rhowch nifer ei bobl unwaith.</translation>
    </message>
    <message>
        <source>At least one person of each venue is trained.</source>
        <translation>Rhaid hyfforddi o leiaf un person o bob lleoliad.</translation>
    </message>
    <message>
        <source>No more people can have been trained before than came.</source>
        <translation>Ni all mwy o bobl fod wedi&apos;u hyfforddi o&apos;r blaen nag a ddaeth.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of kinds of training: add it there first.</source>
        <translation>Nid yw “%1” yn y rhestr o fathau o hyfforddiant: ychwanegwch ef yno yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no such training session in this file.</source>
        <translation>Nid oes sesiwn hyfforddi o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>A kind of training needs a name, and counts for 0 (without end) to 120 months.</source>
        <translation>Mae angen enw ar fath o hyfforddiant, ac mae&apos;n cyfrif am 0 (heb ddiwedd) i 120 mis.</translation>
    </message>
    <message>
        <source>There were sessions of “%1”, so it stays in the list.</source>
        <translation>Cynhaliwyd sesiynau “%1”, felly mae&apos;n aros yn y rhestr.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>Nid yw “%1” yn y rhestr.</translation>
    </message>
    <message>
        <source>A session needs a key, a skill, a date and at least one officer.</source>
        <translation>Mae angen allwedd, sgìl, dyddiad ac o leiaf un swyddog ar sesiwn.</translation>
    </message>
    <message>
        <source>The skill would have lapsed before it was trained.</source>
        <translation>Byddai&apos;r sgìl wedi dod i ben cyn yr hyfforddiant ynddo.</translation>
    </message>
</context>
<context>
    <name>UnitSection</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>A place is a</source>
        <translation>Lle yw</translation>
    </message>
    <message>
        <source>Hexagon</source>
        <translation>Hecsagon</translation>
    </message>
    <message>
        <source>Street segment</source>
        <translation>Darn o stryd</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>Command unit</source>
        <translation>Uned reoli</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Trefnir yn ôl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Per 100 m</source>
        <translation>Fesul 100 m</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>Fesul km²</translation>
    </message>
    <message>
        <source>A segment runs from junction to junction. One shorter than 50 m is taken as 50 m long.</source>
        <translation>Mae darn yn mynd o gyffordd i gyffordd. Cymerir bod un byrrach na 50 m yn 50 m o hyd.</translation>
    </message>
    <message>
        <source>Density and significance stay on their own cells.</source>
        <translation>Mae dwysedd ac arwyddocâd yn aros ar eu celloedd eu hunain.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dwysedd</translation>
    </message>
    <message>
        <source>Gi*</source>
        <translation>Gi*</translation>
    </message>
    <message>
        <source>By the density at the middle of each hexagon, a year&apos;s worth per km².</source>
        <translation>Yn ôl y dwysedd yng nghanol pob hecsagon, gwerth blwyddyn fesul km².</translation>
    </message>
    <message>
        <source>By the z of Gi*: how far a hexagon and its six neighbours lie above their share.</source>
        <translation>Yn ôl z Gi*: pa mor bell uwchlaw eu cyfran y mae hecsagon a&apos;i chwe chymydog.</translation>
    </message>
</context>
<context>
    <name>VenueCard</name>
    <message>
        <source>Change the venue</source>
        <translation>Newid y lleoliad</translation>
    </message>
    <message>
        <source>Remove the venue</source>
        <translation>Dileu&apos;r lleoliad</translation>
    </message>
    <message>
        <source>an imported place</source>
        <translation>lle a fewnforiwyd</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Cynlluniau partneriaeth</translation>
    </message>
    <message>
        <source>Edit the list…</source>
        <translation>Golygu&apos;r rhestr…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Hyfforddiant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not trained yet. A session is noted on the Training page.</source>
        <translation>Heb ei hyfforddi eto. Nodir sesiwn ar dudalen Hyfforddiant.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Remove the visit %1</source>
        <translation>Dileu&apos;r ymweliad %1</translation>
    </message>
</context>
<context>
    <name>VenueForm</name>
    <message>
        <source>Change a venue</source>
        <translation>Newid lleoliad</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Ychwanegu lleoliad</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Add the venue</source>
        <translation>Ychwanegu&apos;r lleoliad</translation>
    </message>
    <message>
        <source>Name of the premises</source>
        <translation>Enw&apos;r fangre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Cyfeirnod y drwydded</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Ble mae</translation>
    </message>
    <message>
        <source>A name on the map, a grid reference, or latitude and longitude</source>
        <translation>Enw ar y map, cyfeirnod grid, neu ledred a hydred</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Yn %1, %2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
</context>
<context>
    <name>VenueList</name>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>No venue is called so, or stands so.</source>
        <translation>Nid oes lleoliad o&apos;r enw hwn, nac â&apos;r statws hwn.</translation>
    </message>
</context>
<context>
    <name>VenueRepository</name>
    <message>
        <source>Another venue has the licence %1 already: look for it in the list.</source>
        <translation>Mae&apos;r drwydded %1 gan leoliad arall eisoes: chwiliwch amdano yn y rhestr.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of schemes: add it there first.</source>
        <translation>Nid yw “%1” yn y rhestr o gynlluniau partneriaeth: ychwanegwch ef yno yn gyntaf.</translation>
    </message>
    <message>
        <source>A venue needs a key and a name.</source>
        <translation>Mae angen allwedd ac enw ar leoliad.</translation>
    </message>
    <message>
        <source>The venue was at a training session, so it stays in the register.</source>
        <translation>Bu&apos;r lleoliad mewn sesiwn hyfforddi, felly mae&apos;n aros yn y gofrestr.</translation>
    </message>
    <message>
        <source>There is no such venue in this file.</source>
        <translation>Nid oes lleoliad o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>A scheme needs a name.</source>
        <translation>Mae angen enw ar gynllun partneriaeth.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>Mae “%1” yn y rhestr eisoes.</translation>
    </message>
    <message>
        <source>Venues are in “%1”: take them out of it before it leaves the list.</source>
        <translation>Mae lleoliadau yn “%1”: tynnwch nhw ohono cyn iddo adael y rhestr.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>Nid yw “%1” yn y rhestr.</translation>
    </message>
    <message>
        <source>A visit needs a key, a venue and a date.</source>
        <translation>Mae angen allwedd, lleoliad a dyddiad ar ymweliad.</translation>
    </message>
    <message>
        <source>A score is 0 to 10.</source>
        <translation>Rhaid i sgôr fod o 0 i 10.</translation>
    </message>
    <message>
        <source>There is no such visit in this file.</source>
        <translation>Nid oes ymweliad o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Choose the licence list</source>
        <translation>Dewis y rhestr trwyddedau</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Allforio fel CSV</translation>
    </message>
    <message>
        <source>Look for a venue</source>
        <translation>Chwilio am leoliad</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>However it stands</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Wedi&apos;i hyfforddi</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Yn dod i ben cyn hir</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Heb ei hyfforddi</translation>
    </message>
    <message>
        <source>Kind of training</source>
        <translation>Math o hyfforddiant</translation>
    </message>
    <message>
        <source>Any training</source>
        <translation>Unrhyw hyfforddiant</translation>
    </message>
    <message>
        <source>Add a venue…</source>
        <translation>Ychwanegu lleoliad…</translation>
    </message>
    <message>
        <source>Licence list…</source>
        <translation>Rhestr trwyddedau…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>No venues yet</source>
        <translation>Dim lleoliadau eto</translation>
    </message>
    <message>
        <source>Import the licence list of the borough (CSV), or add the first venue by hand. Only premises are kept, never who holds the licence.</source>
        <translation>Mewnforiwch restr trwyddedau&apos;r fwrdeistref (CSV), neu ychwanegwch y lleoliad cyntaf â llaw. Dim ond mangreoedd a gedwir, byth pwy sy&apos;n dal y drwydded.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Kind of visit</source>
        <translation>Math o ymweliad</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation>Rhif ysgwydd</translation>
    </message>
    <message>
        <source>Score, 0 to 10 (may be empty)</source>
        <translation>Sgôr, 0 i 10 (gall fod yn wag)</translation>
    </message>
    <message>
        <source>Note the visit</source>
        <translation>Nodi&apos;r ymweliad</translation>
    </message>
</context>
<context>
    <name>VisitReasons</name>
    <message>
        <source>Why here</source>
        <translation>Pam yma</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pam nawr</translation>
    </message>
    <message>
        <source>Working out why…</source>
        <translation>Wrthi&apos;n canfod pam…</translation>
    </message>
    <message>
        <source>Choose a visit on the timeline to see why it is there.</source>
        <translation>Dewiswch ymweliad ar y llinell amser i weld pam mae yno.</translation>
    </message>
    <message>
        <source>Without this visit</source>
        <translation>Heb yr ymweliad hwn</translation>
    </message>
    <message>
        <source>The orders ask for this duty: it is kept whatever it costs, and the visits are planned round it.</source>
        <translation>Mae&apos;r gorchmynion yn gofyn am y ddyletswydd hon: fe&apos;i cedwir beth bynnag fo&apos;r gost, a chynllunnir yr ymweliadau o&apos;i hamgylch.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
            <numerusform>%n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Amseroedd aros</translation>
    </message>
    <message>
        <source>Enter lists the cases behind the figures</source>
        <translation>Mae Enter yn rhestru&apos;r achosion y tu ôl i&apos;r ffigurau</translation>
    </message>
</context>
<context>
    <name>WalkFacts</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Amser dechrau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Street, estate, campus</source>
        <translation>Stryd, ystad, campws</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Ble y dechreuodd</translation>
    </message>
    <message>
        <source>Pick where it began on the map</source>
        <translation>Dewis ar y map ble y dechreuodd</translation>
    </message>
    <message>
        <source>Take the route away</source>
        <translation>Dileu&apos;r llwybr</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Llunio eto</translation>
    </message>
    <message>
        <source>Draw route</source>
        <translation>Llunio llwybr</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Officer&apos;s shoulder number</source>
        <translation>Rhif ysgwydd y swyddog</translation>
    </message>
    <message>
        <source>Shoulder number</source>
        <translation>Rhif ysgwydd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Menywod</translation>
    </message>
    <message>
        <source>Number of women</source>
        <translation>Nifer y menywod</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Felt safe before</source>
        <translation>Teimlai&apos;n ddiogel cynt</translation>
    </message>
    <message>
        <source>and after the walk</source>
        <translation>ac ar ôl y daith gerdded</translation>
    </message>
    <message>
        <source>Felt safe after the walk</source>
        <translation>Teimlai&apos;n ddiogel ar ôl y daith gerdded</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>Your changes are kept, and go into the file when this is done:</source>
        <translation>Cedwir eich newidiadau, a byddant yn mynd i&apos;r ffeil pan fydd hyn wedi&apos;i wneud:</translation>
    </message>
    <message>
        <source>Kept as you type. To save it:</source>
        <translation>Fe&apos;i cedwir wrth ichi deipio. I&apos;w chadw yn y ffeil:</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Save walk</source>
        <translation>Cadw&apos;r daith gerdded</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>Anghofio&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>Remove walk</source>
        <translation>Dileu&apos;r daith gerdded</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Ysgrifennu&apos;r llythyr</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Llythyr…</translation>
    </message>
    <message>
        <source>Letter: you said, we did, as PDF</source>
        <translation>Llythyr: dywedoch chi, gwnaethom ni, fel PDF</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Iaith y llythyr</translation>
    </message>
    <message>
        <source>What was typed stays in its own language.</source>
        <translation>Mae&apos;r hyn a deipiwyd yn aros yn ei iaith ei hun.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
</context>
<context>
    <name>WalkInspector</name>
    <message>
        <source>Walk</source>
        <translation>Taith gerdded</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Taith gerdded newydd</translation>
    </message>
    <message>
        <source>Walk and Talk</source>
        <translation>Walk and Talk</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei chadw</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>What worried her, and where? Add a concern for each place; then say who does what about it, by when.</source>
        <translation>Beth oedd yn ei phoeni, ac ymhle? Ychwanegwch bryder ar gyfer pob lle; yna nodwch pwy sy&apos;n gwneud beth yn ei gylch, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Ychwanegu pryder</translation>
    </message>
</context>
<context>
    <name>WalkLetter</name>
    <message>
        <source>This cannot be done: %1</source>
        <translation>Ni ellir gwneud hyn: %1</translation>
    </message>
    <message>
        <source>You told us that it was not put right, and we took it up again. </source>
        <translation>Dywedoch wrthym na chafodd ei unioni, ac rydym wedi mynd ar ei drywydd eto. </translation>
    </message>
    <message>
        <source>the police</source>
        <translation>yr heddlu</translation>
    </message>
    <message>
        <source>%1, asked by us</source>
        <translation>%1, ar ein cais ni</translation>
    </message>
    <message>
        <source>Under way: %1 (%2; due by %3).</source>
        <translation>Ar y gweill: %1 (%2; i&apos;w wneud erbyn %3).</translation>
    </message>
    <message>
        <source>It is not settled yet who does what. We will write again.</source>
        <translation>Nid yw wedi&apos;i benderfynu eto pwy sy&apos;n gwneud beth. Byddwn yn ysgrifennu atoch eto.</translation>
    </message>
    <message>
        <source>No concern was raised on this walk, so there is nothing to answer. Add what worried her first.</source>
        <translation>Ni chodwyd pryder ar y daith gerdded hon, felly nid oes dim i&apos;w ateb. Ychwanegwch yr hyn oedd yn ei phoeni yn gyntaf.</translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation>Dywedoch chi, gwnaethom ni</translation>
    </message>
    <message>
        <source>OFFICIAL · EXERCISE — fictional data</source>
        <translation>OFFICIAL · YMARFER — data ffuglennol</translation>
    </message>
    <message>
        <source>OFFICIAL</source>
        <translation>OFFICIAL</translation>
    </message>
    <message>
        <source>Your reference: %1</source>
        <translation>Eich cyfeirnod: %1</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Dywedoch chi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Gwnaethom ni</translation>
    </message>
    <message>
        <source>Your Walk and Talk on %1</source>
        <translation>Eich Walk and Talk ar %1</translation>
    </message>
    <message>
        <source>Your Walk and Talk on %1, %2</source>
        <translation>Eich Walk and Talk ar %1, %2</translation>
    </message>
    <message>
        <source>Thank you for walking with us and for telling us where you do not feel safe. This is what you said, and what came of it.</source>
        <translation>Diolch i chi am gerdded gyda ni ac am ddweud wrthym ble nad ydych yn teimlo&apos;n ddiogel. Dyma&apos;r hyn a ddywedoch, a&apos;r hyn a ddeilliodd ohono.</translation>
    </message>
    <message>
        <source>If it has not changed</source>
        <translation>Os nad yw wedi newid</translation>
    </message>
    <message>
        <source>If something is still as you told us, say so to the officer you walked with or to your local team: we take it up again. You are welcome to walk the same way with us once more.</source>
        <translation>Os yw rhywbeth yn dal fel y dywedoch wrthym, rhowch wybod i&apos;r swyddog y cerddoch gydag ef neu hi neu i&apos;ch tîm lleol: byddwn yn mynd ar ei drywydd eto. Mae croeso i chi gerdded yr un ffordd gyda ni unwaith eto.</translation>
    </message>
    <message>
        <source>In an emergency call 999; if it is not one, call 101.</source>
        <translation>Mewn argyfwng ffoniwch 999; os nad yw&apos;n argyfwng, ffoniwch 101.</translation>
    </message>
</context>
<context>
    <name>WalkLife</name>
    <message>
        <source>Say who walks with her, by shoulder number.</source>
        <translation>Nodwch pwy sy&apos;n cerdded gyda hi, yn ôl rhif ysgwydd.</translation>
    </message>
    <message>
        <source>The walk is booked for before it was asked for. Check the days.</source>
        <translation>Mae&apos;r daith gerdded wedi&apos;i threfnu ar gyfer adeg cyn gofyn amdani. Gwiriwch y dyddiau.</translation>
    </message>
    <message>
        <source>The time booked is over. Log the walk if it was held, or book it anew.</source>
        <translation>Mae&apos;r amser a drefnwyd wedi mynd heibio. Logiwch y daith gerdded os cafodd ei chynnal, neu trefnwch hi o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gofynnwyd amdani</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Wedi&apos;i threfnu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cynhaliwyd</translation>
    </message>
    <message>
        <source>Actions under way</source>
        <translation>Camau gweithredu ar y gweill</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Adborth wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi&apos;i thynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Enter the reference under which the walk was asked for.</source>
        <translation>Nodwch y cyfeirnod y gofynnwyd am y daith gerdded oddi tano.</translation>
    </message>
    <message>
        <source>A reference has a number in it. Never enter a name.</source>
        <translation>Mae rhif mewn cyfeirnod. Peidiwch byth â rhoi enw.</translation>
    </message>
    <message>
        <source>Say in which area she wants to walk.</source>
        <translation>Nodwch ym mha ardal y mae hi eisiau cerdded.</translation>
    </message>
    <message>
        <source>Say on which day it was asked for; it is not after today.</source>
        <translation>Nodwch ar ba ddiwrnod y gofynnwyd amdani; ni all fod ar ôl heddiw.</translation>
    </message>
    <message>
        <source>Say why it does not take place.</source>
        <translation>Nodwch pam nad yw&apos;n cael ei chynnal.</translation>
    </message>
</context>
<context>
    <name>WalkList</name>
    <message>
        <source>Walk and Talks</source>
        <translation>Walk and Talks</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Taith gerdded newydd</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Pob un %1</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Hwyr %1</translation>
    </message>
    <message>
        <source>Nothing is overdue, and every woman who raised a concern was told what came of it.</source>
        <translation>Nid oes dim yn hwyr, a dywedwyd wrth bob menyw a gododd bryder beth a ddeilliodd ohono.</translation>
    </message>
</context>
<context>
    <name>WalkRepository</name>
    <message>
        <source>A walk needs a start, and it, each concern and each action a key.</source>
        <translation>Mae angen dechrau ar daith gerdded, ac allwedd arni hi ac ar bob pryder a phob cam gweithredu.</translation>
    </message>
    <message>
        <source>There is no such walk in this file.</source>
        <translation>Nid oes taith gerdded o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>WalkRequestRepository</name>
    <message>
        <source>Another request has the reference %1 already. Open that one.</source>
        <translation>Mae gan gais arall y cyfeirnod %1 eisoes. Agorwch hwnnw.</translation>
    </message>
    <message>
        <source>A request needs a key, a reference and the day on which it came.</source>
        <translation>Mae angen allwedd, cyfeirnod a&apos;r diwrnod y daeth ar gais.</translation>
    </message>
    <message>
        <source>There is no such request in this file.</source>
        <translation>Nid oes cais o&apos;r fath yn y ffeil hon.</translation>
    </message>
</context>
<context>
    <name>WalkRows</name>
    <message>
        <source>Not saved</source>
        <translation>Heb ei chadw</translation>
    </message>
    <message>
        <source>%1 to chase</source>
        <translation>%1 i fynd ar eu hôl</translation>
    </message>
    <message>
        <source>Walks, overdue first</source>
        <translation>Teithiau cerdded, y rhai hwyr yn gyntaf</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>Badly lit</source>
        <translation>Golau gwael</translation>
    </message>
    <message>
        <source>No CCTV</source>
        <translation>Dim TCC</translation>
    </message>
    <message>
        <source>Restricted visibility</source>
        <translation>Gwelededd cyfyngedig</translation>
    </message>
    <message>
        <source>Run-down</source>
        <translation>Dirywiedig</translation>
    </message>
    <message>
        <source>Empty buildings</source>
        <translation>Adeiladau gwag</translation>
    </message>
    <message>
        <source>Poor layout</source>
        <translation>Cynllun gwael i&apos;r lle</translation>
    </message>
    <message>
        <source>Drugs or alcohol</source>
        <translation>Cyffuriau neu alcohol</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Cael ei dilyn</translation>
    </message>
    <message>
        <source>Harassed by one person</source>
        <translation>Aflonyddu gan un person</translation>
    </message>
    <message>
        <source>Harassed by a group</source>
        <translation>Aflonyddu gan grŵp</translation>
    </message>
    <message>
        <source>Other behaviour</source>
        <translation>Ymddygiad arall</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Golau dydd</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Cyfnos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Dark, street lit</source>
        <translation>Tywyll, stryd wedi&apos;i goleuo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Cannot do</source>
        <translation>Ni ellir ei wneud</translation>
    </message>
    <message>
        <source>Fed back</source>
        <translation>Adborth wedi&apos;i roi</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>drwy lythyr</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>wyneb yn wyneb</translation>
    </message>
    <message>
        <source>through the partner</source>
        <translation>drwy&apos;r partner</translation>
    </message>
</context>
<context>
    <name>Walks</name>
    <message>
        <source>An action says what is to be done.</source>
        <translation>Rhaid i gam gweithredu nodi beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>“%1” was due before the walk.</source>
        <translation>Roedd “%1” i&apos;w wneud erbyn dyddiad cyn y daith gerdded.</translation>
    </message>
    <message>
        <source>“%1” is done: say what came of it.</source>
        <translation>Mae “%1” wedi&apos;i wneud: nodwch beth a ddeilliodd ohono.</translation>
    </message>
    <message>
        <source>“%1” cannot be done: say why.</source>
        <translation>Ni ellir gwneud “%1”: nodwch pam.</translation>
    </message>
    <message>
        <source>“%1” was fed back: say when.</source>
        <translation>Rhoddwyd adborth ar “%1”: nodwch pryd.</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>%1: put the concern on the map.</source>
        <translation>%1: rhowch y pryder ar y map.</translation>
    </message>
    <message>
        <source>%1: choose what the concern is.</source>
        <translation>%1: dewiswch beth yw&apos;r pryder.</translation>
    </message>
    <message>
        <source>%1: “%2” is no category of the list.</source>
        <translation>%1: nid yw “%2” yn un o gategorïau&apos;r rhestr.</translation>
    </message>
    <message>
        <source>%1: no action yet. A concern without one is never answered.</source>
        <translation>%1: dim cam gweithredu eto. Ni chaiff pryder heb gam gweithredu byth ei ateb.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>ni ellir ei wneud</translation>
    </message>
    <message>
        <source>fed back</source>
        <translation>adborth wedi&apos;i roi</translation>
    </message>
    <message>
        <source>Enter the date and time of the walk.</source>
        <translation>Nodwch ddyddiad ac amser y daith gerdded.</translation>
    </message>
    <message>
        <source>The walk starts in the future. Check its date.</source>
        <translation>Mae&apos;r daith gerdded yn dechrau yn y dyfodol. Gwiriwch ei dyddiad.</translation>
    </message>
    <message>
        <source>Put the place on the map, or draw the route.</source>
        <translation>Rhowch y lle ar y map, neu lluniwch y llwybr.</translation>
    </message>
    <message>
        <source>Enter the officer by shoulder number.</source>
        <translation>Nodwch y swyddog yn ôl rhif ysgwydd.</translation>
    </message>
    <message>
        <source>Enter how many minutes the walk took.</source>
        <translation>Nodwch sawl munud y parodd y daith gerdded.</translation>
    </message>
    <message>
        <source>The walk took %1 minutes; it should take at least %2.</source>
        <translation>Parodd y daith gerdded %1 munud; dylai bara o leiaf %2.</translation>
    </message>
    <message>
        <source>An action that is %1 does not become %2.</source>
        <translation>Ni ellir newid statws cam gweithredu fel hyn: %1 → %2.</translation>
    </message>
    <message>
        <source>Say what came of it before the action is done.</source>
        <translation>Nodwch beth a ddeilliodd ohono cyn nodi bod y cam gweithredu wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Say why it cannot be done.</source>
        <translation>Nodwch pam na ellir ei wneud.</translation>
    </message>
    <message>
        <source>Say on which day she was told.</source>
        <translation>Nodwch ar ba ddiwrnod y dywedwyd wrthi.</translation>
    </message>
    <message>
        <source>The day on which she was told is in the future. Check it.</source>
        <translation>Mae&apos;r diwrnod y dywedwyd wrthi yn y dyfodol. Gwiriwch ef.</translation>
    </message>
    <message>
        <source>Say how she was told: by letter, by phone, in person or through the partner.</source>
        <translation>Nodwch sut y dywedwyd wrthi: drwy lythyr, dros y ffôn, wyneb yn wyneb neu drwy&apos;r partner.</translation>
    </message>
    <message>
        <source>How safe it felt is a number from 1 (not at all) to 5 (very).</source>
        <translation>Rhif o 1 (ddim o gwbl) i 5 (iawn) yw pa mor ddiogel y teimlai.</translation>
    </message>
    <message>
        <source>Nobody walked: a Walk and Talk has at least one woman. Say how many walked, or, if nobody came, take the booking back under Requests.</source>
        <translation>Ni cherddodd neb: mae gan Walk and Talk o leiaf un fenyw. Nodwch faint a gerddodd, neu, os na ddaeth neb, dad-wnewch y trefniant o dan Ceisiadau.</translation>
    </message>
    <message>
        <source>The action is %1: there is nothing to reopen.</source>
        <translation>Statws y cam gweithredu yw %1: nid oes dim i&apos;w ailagor.</translation>
    </message>
    <message>
        <source>Say why it is taken up again.</source>
        <translation>Nodwch pam yr ailgydir ynddo.</translation>
    </message>
    <message>
        <source>Say on which day they were asked; it is not after today.</source>
        <translation>Nodwch ar ba ddiwrnod y gofynnwyd iddynt; ni all fod ar ôl heddiw.</translation>
    </message>
    <message>
        <source>They were asked later than that already. Check the day.</source>
        <translation>Gofynnwyd iddynt yn ddiweddarach na hynny eisoes. Gwiriwch y diwrnod.</translation>
    </message>
    <message>
        <source>The next chase comes after this one. Choose a later day.</source>
        <translation>Daw&apos;r ymholiad dilynol nesaf ar ôl hwn. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>She cannot have been told before the walk, which was held on %1. Check the day.</source>
        <translation>Ni ellid bod wedi dweud wrthi cyn y daith gerdded, a gynhaliwyd ar %1. Gwiriwch y diwrnod.</translation>
    </message>
    <message>
        <source>An action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 has no owner. Say who sees to it.</source>
        <translation>%1: nid oes perchennog. Nodwch pwy sy&apos;n gyfrifol amdano.</translation>
    </message>
    <message>
        <source>%1 has no date. Say when it is due.</source>
        <translation>%1: nid oes dyddiad. Nodwch erbyn pryd y mae i&apos;w wneud.</translation>
    </message>
</context>
<context>
    <name>WalksScreen</name>
    <message>
        <source>No concern from this walk</source>
        <translation>Dim pryder o&apos;r daith gerdded hon</translation>
    </message>
    <message>
        <source>No concerns yet</source>
        <translation>Dim pryderon eto</translation>
    </message>
    <message>
        <source>Choose another walk above, or all walks.</source>
        <translation>Dewiswch daith gerdded arall uchod, neu bob taith gerdded.</translation>
    </message>
    <message>
        <source>What worried a woman on a walk stands here as a card, until she has been told what came of it. Press Ctrl+B to go to the walks and add one.</source>
        <translation>Mae&apos;r hyn a oedd yn poeni menyw ar daith gerdded yn aros yma fel cerdyn, nes y dywedir wrthi beth ddaeth ohono. Pwyswch Ctrl+B i fynd i&apos;r teithiau cerdded ac ychwanegu un.</translation>
    </message>
    <message>
        <source>No walks yet</source>
        <translation>Dim teithiau cerdded eto</translation>
    </message>
    <message>
        <source>Press New walk to log a Walk and Talk: when and where you walked, what worried the women who walked with you, and who will do what about it.</source>
        <translation>Pwyswch Taith gerdded newydd i gofnodi Walk and Talk: pryd a ble y buoch yn cerdded, beth oedd yn poeni&apos;r menywod a gerddodd gyda chi, a phwy fydd yn gwneud beth yn ei gylch.</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Nid oes ffeil ar agor</translation>
    </message>
    <message>
        <source>Open a Lantern file, or the exercise borough, to log a Walk and Talk.</source>
        <translation>Agorwch ffeil Lantern, neu fwrdeistref yr ymarfer, i gofnodi Walk and Talk.</translation>
    </message>
</context>
<context>
    <name>WalksView</name>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>Ctrl+B changes between the two</source>
        <translation>Mae Ctrl+B yn newid rhwng y ddau</translation>
    </message>
    <message>
        <source>Board of concerns</source>
        <translation>Bwrdd pryderon</translation>
    </message>
    <message>
        <source>Concerns of</source>
        <translation>Pryderon o</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
</context>
<context>
    <name>WardPage</name>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Llundain</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>All wards</source>
        <translation>Pob ward</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>All offences</source>
        <translation>Pob trosedd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Offences by month, %1</source>
        <translation>Troseddau yn ôl mis, %1</translation>
    </message>
    <message>
        <source>not in the source</source>
        <translation>nid yw yn y ffynhonnell</translation>
    </message>
    <message>
        <source>%1 (mean of 12 months %2)</source>
        <translation>%1 (cymedr 12 mis %2)</translation>
    </message>
    <message>
        <source>No monthly series in this file yet</source>
        <translation>Dim cyfres fisol yn y ffeil hon eto</translation>
    </message>
    <message>
        <source>Import the published counts of offences against women and girls by ward and month, or by class and month (CSV).</source>
        <translation>Mewnforiwch y cyfrifon cyhoeddedig o droseddau yn erbyn menywod a merched yn ôl ward a mis, neu yn ôl dosbarth a mis (CSV).</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Mewnforio…</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Write the hotspot response return as PDF</source>
        <translation>Ysgrifennu&apos;r ffurflen ymateb i fannau problemus fel PDF</translation>
    </message>
    <message>
        <source>Borough</source>
        <translation>Bwrdeistref</translation>
    </message>
    <message>
        <source>The force</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Yr wythnos flaenorol</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Yr wythnos ddilynol</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Ffurflen…</translation>
    </message>
    <message>
        <source>Words of the return…</source>
        <translation>Geiriad y ffurflen…</translation>
    </message>
    <message>
        <source>%1 Nothing is recorded in these two weeks: go back a week, or record what was done.</source>
        <translation>%1 Nid oes dim wedi&apos;i gofnodi yn y ddwy wythnos hyn: ewch yn ôl wythnos, neu cofnodwch yr hyn a wnaed.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Cofnodion: %1</translation>
    </message>
    <message>
        <source>Choose a measure to see the records that make it up.</source>
        <translation>Dewiswch fesur i weld y cofnodion sy&apos;n ei ffurfio.</translation>
    </message>
    <message>
        <source>No record of this week makes it up.</source>
        <translation>Nid oes cofnod o&apos;r wythnos hon yn ei ffurfio.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nid oes dim ar agor</translation>
    </message>
    <message>
        <source>Open a Lantern file to see its weekly sheet.</source>
        <translation>Agorwch ffeil Lantern i weld ei thaflen wythnosol.</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Fel yr allforir</translation>
    </message>
    <message>
        <source>Shows the figures as they leave the house, small counts suppressed</source>
        <translation>Yn dangos y ffigurau fel y maent yn gadael yr heddlu, a chyfrifon bach wedi&apos;u celu</translation>
    </message>
    <message>
        <source>Hotspot response return</source>
        <translation>Ffurflen ymateb i fannau problemus</translation>
    </message>
</context>
<context>
    <name>WeeklyTable</name>
    <message>
        <source>Measures of the week</source>
        <translation>Mesurau&apos;r wythnos</translation>
    </message>
    <message>
        <source>week before: %1</source>
        <translation>wythnos flaenorol: %1</translation>
    </message>
    <message>
        <source>month before: %1</source>
        <translation>mis blaenorol: %1</translation>
    </message>
</context>
<context>
    <name>WeightSection</name>
    <message>
        <source>Weights</source>
        <translation>Pwysau</translation>
    </message>
    <message>
        <source>Weighed by</source>
        <translation>Pwysir yn ôl</translation>
    </message>
    <message>
        <source>Rank beside it by</source>
        <translation>Safle ar ei ochr yn ôl</translation>
    </message>
    <message>
        <source>A category of data.police.uk mixes many offences: its weight stands for them all, and the card shows how far the score may lie from it. Import a table of your own (class and weight) to weigh otherwise.</source>
        <translation>Mae categori data.police.uk yn cymysgu llawer o droseddau: mae ei bwysau&apos;n sefyll drostynt i gyd, ac mae&apos;r cerdyn yn dangos pa mor bell y gall y sgôr fod ohono. Mewnforiwch eich tabl eich hun (dosbarth a phwysau) i bwyso&apos;n wahanol.</translation>
    </message>
    <message>
        <source>A class that the table does not name weighs nothing; above the list stands how many offences that is.</source>
        <translation>Nid yw dosbarth nad yw&apos;r tabl yn ei enwi yn pwyso dim; uwchben y rhestr gwelir faint o droseddau yw hynny.</translation>
    </message>
    <message>
        <source>Every offence counts the same, whatever harm it does.</source>
        <translation>Mae pob trosedd yn cyfrif yr un fath, beth bynnag fo&apos;i niwed.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 yn gynharach</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 yn hwyrach</translation>
    </message>
    <message>
        <source>There is no uniform team to take away.</source>
        <translation>Nid oes tîm mewn lifrai i&apos;w dynnu ymaith.</translation>
    </message>
    <message>
        <source>There is no plain-clothes pair to take away.</source>
        <translation>Nid oes pâr dillad plaen i&apos;w dynnu ymaith.</translation>
    </message>
    <message>
        <source>“%1” is nothing to compare with. Use same, more-team, fewer-team, more-pair, fewer-pair, verona, later:MINUTES or earlier:MINUTES (1 to %2).</source>
        <translation>Nid yw “%1” yn rhywbeth i gymharu ag ef. Defnyddiwch same, more-team, fewer-team, more-pair, fewer-pair, verona, later:MINUTES neu earlier:MINUTES (1 i %2).</translation>
    </message>
    <message>
        <source>One more team</source>
        <translation>Un tîm yn fwy</translation>
    </message>
    <message>
        <source>One team less</source>
        <translation>Un tîm yn llai</translation>
    </message>
    <message>
        <source>One more pair</source>
        <translation>Un pâr yn fwy</translation>
    </message>
    <message>
        <source>One pair less</source>
        <translation>Un pâr yn llai</translation>
    </message>
    <message>
        <source>Verona only</source>
        <translation>Verona yn unig</translation>
    </message>
    <message>
        <source>Ending at %1</source>
        <translation>Gorffen yn %1</translation>
    </message>
    <message>
        <source>Hotspots: %1</source>
        <translation>Mannau problemus: %1</translation>
    </message>
    <message>
        <source>There are no hotspots to visit.</source>
        <translation>Nid oes mannau problemus i ymweld â nhw.</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>Stopiwyd y cymharu.</translation>
    </message>
    <message>
        <source>As it is, planned anew</source>
        <translation>Fel y mae, wedi&apos;i gynllunio o&apos;r newydd</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What began by %1 is done: only the rest of the night can be planned otherwise.</source>
        <translation>Mae&apos;r hyn a ddechreuodd erbyn %1 wedi&apos;i wneud: dim ond gweddill y noson y gellir ei gynllunio&apos;n wahanol.</translation>
    </message>
</context>
<context>
    <name>WhatIfColumn</name>
    <message>
        <source>Take “%1” away</source>
        <translation>Tynnu “%1” ymaith</translation>
    </message>
    <message>
        <source>%1: %2, the best</source>
        <translation>%1: %2, y gorau</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Wrthi&apos;n cynllunio %1</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>Agor y cynllun hwn</translation>
    </message>
    <message>
        <source>Hide the broken rules</source>
        <translation>Cuddio&apos;r rheolau a dorrwyd</translation>
    </message>
    <message>
        <source>Which rules are broken</source>
        <translation>Pa reolau a dorrwyd</translation>
    </message>
    <message>
        <source>Rules that %1 breaks</source>
        <translation>Rheolau a dorrir gan %1</translation>
    </message>
</context>
<context>
    <name>WhatIfSheet</name>
    <message>
        <source>What if</source>
        <translation>Beth os</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Cymharu â</translation>
    </message>
    <message>
        <source>One more team</source>
        <translation>Un tîm yn fwy</translation>
    </message>
    <message>
        <source>One team less</source>
        <translation>Un tîm yn llai</translation>
    </message>
    <message>
        <source>One more pair</source>
        <translation>Un pâr yn fwy</translation>
    </message>
    <message>
        <source>One pair less</source>
        <translation>Un pâr yn llai</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hwyrach</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cynharach</translation>
    </message>
    <message>
        <source>Verona only</source>
        <translation>Verona yn unig</translation>
    </message>
    <message>
        <source>Another place to end</source>
        <translation>Man gorffen arall</translation>
    </message>
    <message>
        <source>Other hotspots</source>
        <translation>Mannau problemus eraill</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Hotspots</source>
        <translation>Mannau problemus</translation>
    </message>
    <message>
        <source>Where all teams end</source>
        <translation>Lle mae pob tîm yn gorffen</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Man gorffen: %1</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lleoedd a ganfuwyd</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>Dewiswch un o %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Four are the most: take one away for another. All are planned with the same seed and the same number of steps.</source>
        <translation>Pedwar yw&apos;r mwyaf: tynnwch un ymaith i gael un arall. Cynllunnir pob un gyda&apos;r un hedyn a&apos;r un nifer o gamau.</translation>
    </message>
    <message>
        <source>One found: choose it</source>
        <translation>Canfuwyd un: dewiswch ef</translation>
    </message>
    <message>
        <source>All are planned with the same seed and the same number of steps. A tick marks the best of a row. 100 % of harm covered is another amount for every shift and set; the target dose is as many visits as one every two hours makes.</source>
        <translation>Cynllunnir pob un â&apos;r un hedyn a&apos;r un nifer o gamau. Mae tic yn nodi&apos;r gorau mewn rhes. Mae 100 % o&apos;r niwed a gwmpesir yn swm gwahanol ar gyfer pob shifft a set; y dos targed yw cynifer o ymweliadau ag a wna un bob dwy awr.</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Working out why…</source>
        <translation>Wrthi&apos;n canfod pam…</translation>
    </message>
    <message>
        <source>Nothing is known about this place.</source>
        <translation>Nid oes dim yn hysbys am y lle hwn.</translation>
    </message>
    <message>
        <source>Add a visit…</source>
        <translation>Ychwanegu ymweliad…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The folder for the exercise borough cannot be made.</source>
        <translation>Ni ellir creu&apos;r ffolder ar gyfer bwrdeistref yr ymarfer.</translation>
    </message>
    <message>
        <source>The exercise borough could not be moved to its place.</source>
        <translation>Ni fu modd symud bwrdeistref yr ymarfer i&apos;w lle.</translation>
    </message>
    <message>
        <source>The old exercise borough could not be moved aside. Close Lantern elsewhere, and try again.</source>
        <translation>Ni fu modd symud hen fwrdeistref yr ymarfer o&apos;r neilltu. Caewch Lantern lle bynnag arall y mae ar agor, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>WritingOut</name>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
</context>
<context>
    <name>lantern::ActionModel</name>
    <message>
        <source>%1: asked, no answer</source>
        <translation>%1: gofynnwyd, dim ateb</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken up again on %1: %2.</source>
        <translation>Ailgydiwyd ynddo ar %1: %2.</translation>
    </message>
    <message>
        <source> The answer before: %1</source>
        <translation> Yr ateb blaenorol: %1</translation>
    </message>
</context>
<context>
    <name>lantern::BreaksDesk</name>
    <message>
        <source>All teams</source>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>A team that is gone</source>
        <translation>Tîm sydd wedi mynd</translation>
    </message>
    <message>
        <source>where the team starts</source>
        <translation>lle mae&apos;r tîm yn dechrau</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 min · %2</source>
        <translation>%1 mun · %2</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Nid oes cynllun.</translation>
    </message>
    <message>
        <source>Outside the shift.</source>
        <translation>Y tu allan i&apos;r shifft.</translation>
    </message>
    <message>
        <source>Order the breaks: %1</source>
        <translation>Gorchymyn yr egwyliau: %1</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Ni chafodd ei gadw.</translation>
    </message>
    <message>
        <source>Take an order for breaks out</source>
        <translation>Tynnu gorchymyn egwyl allan</translation>
    </message>
</context>
<context>
    <name>lantern::BriefDesk</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lantern::CertificateDesk</name>
    <message>
        <source>at least %1 %</source>
        <translation>o leiaf %1 %</translation>
    </message>
</context>
<context>
    <name>lantern::ConcernModel</name>
    <message>
        <source>What worried her?</source>
        <translation>Beth oedd yn ei phoeni?</translation>
    </message>
</context>
<context>
    <name>lantern::CoverageDesk</name>
    <message>
        <source>No harm is recorded yet: import offences to see how much of it lies near trained venues.</source>
        <translation>Nid oes niwed wedi&apos;i gofnodi eto: mewnforiwch droseddau i weld faint ohono sydd ger lleoliadau hyfforddedig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 % of the harm of %2 to %3 lies within %4 m of %n trained venue(s).</source>
        <translation>
            <numerusform>Mae %1 % o niwed %2 hyd %3 o fewn %4 m i %n lleoliad hyfforddedig.</numerusform>
            <numerusform>Mae %1 % o niwed %2 hyd %3 o fewn %4 m i %n lleoliad hyfforddedig.</numerusform>
            <numerusform>Mae %1 % o niwed %2 hyd %3 o fewn %4 m i %n o leoliadau hyfforddedig.</numerusform>
            <numerusform>Mae %1 % o niwed %2 hyd %3 o fewn %4 m i %n o leoliadau hyfforddedig.</numerusform>
            <numerusform>Mae %1 % o niwed %2 hyd %3 o fewn %4 m i %n o leoliadau hyfforddedig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not in the register yet</source>
        <translation>%1, heb fod yn y gofrestr eto</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>%1 % with it</source>
        <translation>%1 % gydag ef</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Dewiswch le yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 is in the register already.</source>
        <translation>Mae %1 yn y gofrestr eisoes.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
</context>
<context>
    <name>lantern::CrewDesk</name>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>A shoulder number is digits, with up to three capital letters after them (4471, 2210CW). Never a name.</source>
        <translation>Digidau yw rhif ysgwydd, gyda hyd at dair priflythyren ar eu hôl (4471, 2210CW). Byth enw.</translation>
    </message>
    <message>
        <source>%1 is in the register already. Choose that entry to change it.</source>
        <translation>Mae %1 yn y gofrestr eisoes. Dewiswch y cofnod hwnnw i&apos;w newid.</translation>
    </message>
    <message>
        <source>The outline drawn has no area.</source>
        <translation>Nid oes arwynebedd i&apos;r amlinelliad a luniwyd.</translation>
    </message>
    <message>
        <source>There are no hotspots to draw the area round. Open a plan, or draw the area.</source>
        <translation>Nid oes mannau problemus i lunio&apos;r ardal o&apos;u hamgylch. Agorwch gynllun, neu lluniwch yr ardal.</translation>
    </message>
    <message>
        <source>The plan visits no hotspot yet: there is nothing to draw the area round.</source>
        <translation>Nid yw&apos;r cynllun yn ymweld ag unrhyw fan problemus eto: nid oes dim i lunio&apos;r ardal o&apos;i amgylch.</translation>
    </message>
    <message>
        <source>Enter the authority&apos;s reference.</source>
        <translation>Nodwch gyfeirnod yr awdurdodiad.</translation>
    </message>
    <message>
        <source>An authority under section 34 is given by an inspector or above.</source>
        <translation>Arolygydd neu swyddog uwch sy&apos;n rhoi awdurdodiad o dan adran 34.</translation>
    </message>
    <message>
        <source>Enter from when to when it runs; the end comes after the start.</source>
        <translation>Nodwch o ba bryd hyd ba bryd y mae mewn grym; rhaid i&apos;r diwedd ddod ar ôl y dechrau.</translation>
    </message>
    <message>
        <source>An authority under section 34 runs for at most %1 hours.</source>
        <translation>Mae awdurdodiad o dan adran 34 yn para am %1 awr ar y mwyaf.</translation>
    </message>
    <message>
        <source>Enter the grounds on which it was given.</source>
        <translation>Nodwch ar ba sail y&apos;i rhoddwyd.</translation>
    </message>
    <message>
        <source>Whoever gives it must have regard to Articles 10 and 11: tick it once that is written in the authority.</source>
        <translation>Rhaid i bwy bynnag sy&apos;n ei roi roi sylw i Erthyglau 10 ac 11: ticiwch hyn unwaith y bydd hynny wedi&apos;i ysgrifennu yn yr awdurdodiad.</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>mewn grym</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>i ddod</translation>
    </message>
    <message>
        <source>Choose an authority.</source>
        <translation>Dewiswch awdurdodiad.</translation>
    </message>
    <message>
        <source>It ends early at a time between %1 and %2.</source>
        <translation>Rhaid i&apos;r amser terfynu cynnar fod rhwng %1 a %2.</translation>
    </message>
    <message>
        <source>End %1 at %2</source>
        <translation>Terfynu %1: %2</translation>
    </message>
    <message>
        <source>%1 takes in all hotspots of the plan already.</source>
        <translation>Mae %1 eisoes yn cynnwys holl fannau problemus y cynllun.</translation>
    </message>
    <message>
        <source>Widen the area of %1</source>
        <translation>Ehangu ardal %1</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Nodi %1</translation>
    </message>
    <message>
        <source>%1 (reference only)</source>
        <translation>%1 (cyfeirnod yn unig)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hyd %2</translation>
    </message>
    <message>
        <source>%1 · %2, reference only</source>
        <translation>%1 · %2, cyfeirnod yn unig</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
    <message>
        <source>%1 is kept by its reference only: it has no area.</source>
        <translation>Cedwir %1 yn ôl ei gyfeirnod yn unig: nid oes ganddo ardal.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>wedi dod i ben</translation>
    </message>
    <message>
        <source>%1 has ended: it stays as it was.</source>
        <translation>Mae %1 wedi dod i ben: mae&apos;n aros fel yr oedd.</translation>
    </message>
</context>
<context>
    <name>lantern::EarlierNightDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>gwnaed %1 o %2</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>collwyd %1</translation>
    </message>
    <message>
        <source>%1 without a result</source>
        <translation>%1 heb ganlyniad</translation>
    </message>
    <message>
        <source>%1 min there</source>
        <translation>%1 mun yno</translation>
    </message>
    <message>
        <source>nil: %1</source>
        <translation>sero: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>Cynlluniwyd %n ymweliad</numerusform>
            <numerusform>Cynlluniwyd %n ymweliad</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan of an earlier night is in this file.</source>
        <translation>Nid oes cynllun noson gynharach yn y ffeil hon.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned; nobody has recorded what came of them.</source>
        <translation>
            <numerusform>Cynlluniwyd %n ymweliad; nid oes neb wedi cofnodi beth ddaeth ohono.</numerusform>
            <numerusform>Cynlluniwyd %n ymweliad; nid oes neb wedi cofnodi beth ddaeth ohono.</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau; nid oes neb wedi cofnodi beth ddaeth ohonynt.</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau; nid oes neb wedi cofnodi beth ddaeth ohonynt.</numerusform>
            <numerusform>Cynlluniwyd %n o ymweliadau; nid oes neb wedi cofnodi beth ddaeth ohonynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Copy a plan to %1</source>
        <translation>Copïo cynllun i %1</translation>
    </message>
</context>
<context>
    <name>lantern::EvaluationDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No whole month is recorded since the site went live on %1: import newer records, then evaluate it.</source>
        <translation>Ni chofnodwyd mis cyfan ers i&apos;r safle fynd yn fyw ar %1: mewnforiwch gofnodion mwy diweddar, yna gwerthuswch ef.</translation>
    </message>
</context>
<context>
    <name>lantern::EventDesk</name>
    <message>
        <source>no phases yet</source>
        <translation>dim cyfnodau eto</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n cynllun</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
            <numerusform>%n o gynlluniau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hectares</source>
        <translation>%1 hectar</translation>
    </message>
    <message>
        <source>Add the event %1</source>
        <translation>Ychwanegu&apos;r digwyddiad %1</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Dewiswch ddigwyddiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Change the event %1</source>
        <translation>Newid y digwyddiad %1</translation>
    </message>
    <message>
        <source>Remove the event %1</source>
        <translation>Dileu&apos;r digwyddiad %1</translation>
    </message>
    <message>
        <source>The ground of %1</source>
        <translation>Tir %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>Change an event template</source>
        <translation>Newid templed digwyddiad</translation>
    </message>
</context>
<context>
    <name>lantern::EventPlansDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Dewiswch ddigwyddiad yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>Dewiswch gynllun yn gyntaf.</translation>
    </message>
    <message>
        <source>The plan is linked already.</source>
        <translation>Mae&apos;r cynllun wedi&apos;i gysylltu eisoes.</translation>
    </message>
    <message>
        <source>Link a plan to %1</source>
        <translation>Cysylltu cynllun â %1</translation>
    </message>
    <message>
        <source>Take a plan off %1</source>
        <translation>Tynnu cynllun oddi ar %1</translation>
    </message>
    <message>
        <source>Plan %1 from last time</source>
        <translation>Cynllunio %1 o&apos;r tro diwethaf</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
</context>
<context>
    <name>lantern::FinishDesk</name>
    <message>
        <source>risk assessment and check</source>
        <translation>asesiad risg a gwiriad</translation>
    </message>
    <message>
        <source>intelligence check</source>
        <translation>gwiriad cudd-wybodaeth</translation>
    </message>
    <message>
        <source>risk assessment</source>
        <translation>asesiad risg</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) at %1</source>
        <translation>
            <numerusform>%n stopiad yn %1</numerusform>
            <numerusform>%n stopiad yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>lantern::HomeDesk</name>
    <message>
        <source>%1 of %2 visits recorded</source>
        <translation>%1 o %2 ymweliad wedi&apos;u cofnodi</translation>
    </message>
    <message>
        <source>review was due %1</source>
        <translation>roedd yr adolygiad i fod %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>daeth i ben %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>s.34 %1</source>
        <translation>a.34 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>mewn grym</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>yn dod i ben %1</translation>
    </message>
    <message>
        <source>This is the first time that you have this file open here. What others do to it will be listed.</source>
        <translation>Dyma&apos;r tro cyntaf i chi agor y ffeil hon yma. Rhestrir yr hyn a wna eraill iddi.</translation>
    </message>
    <message>
        <source>Nothing since you last had it open, %1.</source>
        <translation>Dim ers i chi ei hagor ddiwethaf, %1.</translation>
    </message>
    <message>
        <source>Since you last had it open, %1</source>
        <translation>Ers i chi ei hagor ddiwethaf, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
        </translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Counts by place and month</source>
        <translation>Cyfrifon yn ôl lle a mis</translation>
    </message>
    <message>
        <source>Offences with a time</source>
        <translation>Troseddau ag amser</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>StreetSafe reports</source>
        <translation>Adroddiadau StreetSafe</translation>
    </message>
    <message>
        <source>None imported</source>
        <translation>Dim wedi&apos;u mewnforio</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Strydoedd</translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) at %1</source>
        <translation>
            <numerusform>%n stopiad yn %1</numerusform>
            <numerusform>%n stopiad yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
            <numerusform>%n o stopiadau yn %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::HotspotCard</name>
    <message numerus="yes">
        <source>Visits, last %n week(s)</source>
        <translation>
            <numerusform>Ymweliadau, %n wythnos ddiwethaf</numerusform>
            <numerusform>Ymweliadau, %n wythnos ddiwethaf</numerusform>
            <numerusform>Ymweliadau, %n wythnos ddiwethaf</numerusform>
            <numerusform>Ymweliadau, %n wythnos ddiwethaf</numerusform>
            <numerusform>Ymweliadau, %n wythnos ddiwethaf</numerusform>
        </translation>
    </message>
    <message>
        <source>none planned</source>
        <translation>dim wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 o %2 a gynlluniwyd</translation>
    </message>
    <message>
        <source>Minutes per visit</source>
        <translation>Munudau fesul ymweliad</translation>
    </message>
    <message>
        <source>Target 10 to 16.</source>
        <translation>Targed 10 i 16.</translation>
    </message>
    <message>
        <source>Arrests · stops · s.35</source>
        <translation>Arestiadau · stopiau · a.35</translation>
    </message>
    <message>
        <source>Open concerns from walks</source>
        <translation>Pryderon agored o deithiau cerdded</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message numerus="yes">
        <source>%1, oldest %n day(s)</source>
        <translation>
            <numerusform>%1, yr hynaf %n diwrnod</numerusform>
            <numerusform>%1, yr hynaf %n diwrnod</numerusform>
            <numerusform>%1, yr hynaf %n ddiwrnod</numerusform>
            <numerusform>%1, yr hynaf %n diwrnod</numerusform>
            <numerusform>%1, yr hynaf %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>Stops and stations</source>
        <translation>Arosfannau a gorsafoedd</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::HotspotsModel</name>
    <message>
        <source>%1 · %2 of %3 hexagons</source>
        <translation>%1 · %2 o %3 hecsagon</translation>
    </message>
    <message>
        <source>%1, top %2</source>
        <translation>%1, y %2 uchaf</translation>
    </message>
    <message>
        <source>Save hotspot set</source>
        <translation>Cadw set o fannau problemus</translation>
    </message>
    <message>
        <source>Rename hotspot</source>
        <translation>Ailenwi man problemus</translation>
    </message>
    <message>
        <source>Remove hotspot</source>
        <translation>Dileu man problemus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Rank at night %1, by day %2.</source>
        <translation>Safle liw nos %1, liw dydd %2.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 places</source>
        <translation>%1 · %2 o %3 lle</translation>
    </message>
    <message>
        <source>Edit outline</source>
        <translation>Golygu ffin</translation>
    </message>
    <message>
        <source>It lies outside the area that is looked at.</source>
        <translation>Mae y tu allan i&apos;r ardal dan sylw.</translation>
    </message>
    <message>
        <source>z %1, %2</source>
        <translation>z %1, %2</translation>
    </message>
    <message>
        <source>z %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>%1 /100 m</source>
        <translation>%1 /100 m</translation>
    </message>
    <message>
        <source>%1 /km²</source>
        <translation>%1 /km²</translation>
    </message>
</context>
<context>
    <name>lantern::ImportDesk</name>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
</context>
<context>
    <name>lantern::JourneyDesk</name>
    <message>
        <source>Add a victim journey</source>
        <translation>Ychwanegu taith dioddefwr</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Dewiswch achos yn gyntaf.</translation>
    </message>
    <message>
        <source>The case has reached that stage already.</source>
        <translation>Mae&apos;r achos wedi cyrraedd y cam hwnnw eisoes.</translation>
    </message>
    <message>
        <source>Move a victim journey on</source>
        <translation>Symud taith dioddefwr yn ei blaen</translation>
    </message>
    <message>
        <source>Choose what is due first.</source>
        <translation>Yn gyntaf, dewiswch yr hyn sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Note that the victim was told</source>
        <translation>Nodi y dywedwyd wrth y dioddefwr</translation>
    </message>
    <message>
        <source>Change the time limits</source>
        <translation>Newid y terfynau amser</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sy&apos;n ddyledus</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>%1 is followed already.</source>
        <translation>Mae %1 yn cael ei ddilyn eisoes.</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Tynnu %1 allan</translation>
    </message>
</context>
<context>
    <name>lantern::LicenceDesk</name>
    <message>
        <source>new, matched by name</source>
        <translation>newydd, wedi&apos;i baru yn ôl enw</translation>
    </message>
    <message>
        <source>new, matched at %1 m</source>
        <translation>newydd, wedi&apos;i baru o bellter o %1 m</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>fel y mae</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Licence reference</source>
        <translation>Cyfeirnod y drwydded</translation>
    </message>
    <message>
        <source>Schemes (a; b)</source>
        <translation>Cynlluniau partneriaeth (a; b)</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lledred</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Hydred</translation>
    </message>
    <message>
        <source>Easting</source>
        <translation>Dwyreiniad</translation>
    </message>
    <message>
        <source>Northing</source>
        <translation>Gogleddiad</translation>
    </message>
    <message>
        <source>line %1 · %2 · %3</source>
        <translation>llinell %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Llinell %1, colofn %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Llinell %1</translation>
    </message>
    <message>
        <source>Nothing of the list is new.</source>
        <translation>Nid oes dim newydd yn y rhestr.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Mewnforio %1</translation>
    </message>
    <message>
        <source>in doubt, left out</source>
        <translation>ansicr, wedi&apos;i hepgor</translation>
    </message>
    <message>
        <source>Postcode or address</source>
        <translation>Cod post neu gyfeiriad</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Hepgor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Yr un lleoliad</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Lleoliad arall</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (llinell %2)</translation>
    </message>
    <message>
        <source>%1 new, %2 new and matched to an imported place, %3 brought up to date, %4 as they are, %5 in doubt and left out, %6 refused</source>
        <translation>%1 newydd, %2 newydd ac wedi&apos;u paru â lle a fewnforiwyd, %3 wedi&apos;u diweddaru, %4 fel y maent, %5 yn ansicr ac wedi&apos;u hepgor, %6 wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>line %1 · %2</source>
        <translation>llinell %1 · %2</translation>
    </message>
</context>
<context>
    <name>lantern::LifeDesk</name>
    <message>
        <source>It is briefed</source>
        <translation>Mae wedi&apos;i friffio</translation>
    </message>
    <message>
        <source>Patrols are out</source>
        <translation>Mae patrolau allan</translation>
    </message>
    <message>
        <source>It is debriefed</source>
        <translation>Mae wedi&apos;i ôl-friffio</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cau&apos;r cynllun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A draft is approved first, which checks the rules.</source>
        <translation>Rhaid cymeradwyo drafft yn gyntaf, ac mae hynny&apos;n gwirio&apos;r rheolau.</translation>
    </message>
    <message>
        <source>Record the debrief on the Record screen first (Ctrl+D there).</source>
        <translation>Cofnodwch yr ôl-friffio ar sgrin Cofnodi yn gyntaf (Ctrl+D yno).</translation>
    </message>
    <message>
        <source>This plan is closed. Results and corrections are still taken.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i gau. Derbynnir canlyniadau a chywiriadau o hyd.</translation>
    </message>
    <message>
        <source>Version %1, by %2, %3</source>
        <translation>Fersiwn %1, gan %2, %3</translation>
    </message>
    <message>
        <source>No step is left.</source>
        <translation>Nid oes cam ar ôl.</translation>
    </message>
</context>
<context>
    <name>lantern::MapModel</name>
    <message>
        <source>EXERCISE — fictional ground</source>
        <translation>YMARFER — tir ffuglennol</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors · Contains OS, ONS and police.uk data (OGL)</source>
        <translation>© Cyfranwyr OpenStreetMap · Yn cynnwys data OS, ONS a police.uk (OGL)</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Harm days per km² per year, kernel of %1 m</source>
        <translation>Diwrnodau niwed fesul km² y flwyddyn, cnewyllyn %1 m</translation>
    </message>
    <message>
        <source>Offences per km² per year, kernel of %1 m</source>
        <translation>Troseddau fesul km² y flwyddyn, cnewyllyn %1 m</translation>
    </message>
    <message>
        <source>Hot by Gi*; at most so many by chance</source>
        <translation>Poeth yn ôl Gi*; ar y mwyaf hyn trwy siawns</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 fesul %2</translation>
    </message>
    <message>
        <source>Score per km² per year, kernel of %1 m</source>
        <translation>Sgôr fesul km² y flwyddyn, cnewyllyn o %1 m</translation>
    </message>
    <message numerus="yes">
        <source>Hot by Gi* in how many of %n part(s)</source>
        <translation>
            <numerusform>Poeth yn ôl Gi* mewn sawl un o %n rhan</numerusform>
            <numerusform>Poeth yn ôl Gi* mewn sawl un o %n rhan</numerusform>
            <numerusform>Poeth yn ôl Gi* mewn sawl un o %n rhan</numerusform>
            <numerusform>Poeth yn ôl Gi* mewn sawl un o %n rhan</numerusform>
            <numerusform>Poeth yn ôl Gi* mewn sawl un o %n rhan</numerusform>
        </translation>
    </message>
    <message>
        <source>No near-repeat risk on %1</source>
        <translation>Dim risg o ailadrodd agos ar %1</translation>
    </message>
    <message>
        <source>Times as expected, on %1</source>
        <translation>Gwaith yr hyn a ddisgwylid, ar %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Reports against records; hatched where less sure</source>
        <translation>Adroddiadau o&apos;u cymharu â chofnodion; llinellau lle&apos;n llai sicr</translation>
    </message>
    <message>
        <source>Little reported</source>
        <translation>Ychydig o adroddiadau</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Ni ellir dweud</translation>
    </message>
    <message>
        <source>Little recorded</source>
        <translation>Ychydig o gofnodion</translation>
    </message>
    <message>
        <source>No streets yet: import an OpenStreetMap extract (.osm.pbf) or a street file (GeoJSON).</source>
        <translation>Dim strydoedd eto: mewnforiwch ddetholiad OpenStreetMap (.osm.pbf) neu ffeil strydoedd (GeoJSON).</translation>
    </message>
    <message>
        <source>No borough and ward lines yet: import a boundary file (GeoJSON), for example from the ONS.</source>
        <translation>Dim ffiniau bwrdeistrefi a wardiau eto: mewnforiwch ffeil ffiniau (GeoJSON), er enghraifft gan yr ONS.</translation>
    </message>
    <message>
        <source>No parks and water yet: import an OpenStreetMap extract (.osm.pbf) or a base map file (GeoJSON).</source>
        <translation>Dim parciau a dŵr eto: mewnforiwch ddetholiad OpenStreetMap (.osm.pbf) neu ffeil map sylfaen (GeoJSON).</translation>
    </message>
    <message numerus="yes">
        <source>%n street(s) lie more than 30 km from the areas and offences: are they of another city?</source>
        <translation>
            <numerusform>Mae %n stryd dros 30 km o&apos;r ardaloedd a&apos;r troseddau: ai stryd mewn dinas arall ydyw?</numerusform>
            <numerusform>Mae %n stryd dros 30 km o&apos;r ardaloedd a&apos;r troseddau: ai stryd mewn dinas arall ydyw?</numerusform>
            <numerusform>Mae %n o strydoedd dros 30 km o&apos;r ardaloedd a&apos;r troseddau: ai strydoedd mewn dinas arall ydynt?</numerusform>
            <numerusform>Mae %n o strydoedd dros 30 km o&apos;r ardaloedd a&apos;r troseddau: ai strydoedd mewn dinas arall ydynt?</numerusform>
            <numerusform>Mae %n o strydoedd dros 30 km o&apos;r ardaloedd a&apos;r troseddau: ai strydoedd mewn dinas arall ydynt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hotspot %1</source>
        <translation>Man problemus %1</translation>
    </message>
</context>
<context>
    <name>lantern::MapSources</name>
    <message>
        <source>The map style cannot be read: %1. The program&apos;s own is used.</source>
        <translation>Ni ellir darllen arddull y map: %1. Defnyddir arddull y rhaglen ei hun.</translation>
    </message>
    <message>
        <source>This file is far too large for a map style.</source>
        <translation>Mae&apos;r ffeil hon yn llawer rhy fawr i fod yn arddull map.</translation>
    </message>
</context>
<context>
    <name>lantern::MeasuresDesk</name>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>gofynnwyd %n gwaith</numerusform>
            <numerusform>gofynnwyd %n waith</numerusform>
            <numerusform>gofynnwyd %n gwaith</numerusform>
            <numerusform>gofynnwyd %n gwaith</numerusform>
            <numerusform>gofynnwyd %n gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>heb ofyn eto</translation>
    </message>
    <message>
        <source>felt safe %1 then %2 of 5</source>
        <translation>teimlai&apos;n ddiogel: %1 ac yna %2 o 5</translation>
    </message>
    <message>
        <source>nothing raised twice running</source>
        <translation>ni chodwyd dim ddwywaith yn olynol</translation>
    </message>
    <message>
        <source>raised again: %1</source>
        <translation>codwyd eto: %1</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation>Lle dienw</translation>
    </message>
    <message numerus="yes">
        <source>%n walk(s), %1 to %2 · concerns %3 then %4</source>
        <translation>
            <numerusform>%n taith gerdded, %1 i %2 · pryderon %3 ac yna %4</numerusform>
            <numerusform>%n daith gerdded, %1 i %2 · pryderon %3 ac yna %4</numerusform>
            <numerusform>%n o deithiau cerdded, %1 i %2 · pryderon %3 ac yna %4</numerusform>
            <numerusform>%n o deithiau cerdded, %1 i %2 · pryderon %3 ac yna %4</numerusform>
            <numerusform>%n o deithiau cerdded, %1 i %2 · pryderon %3 ac yna %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gofynnwyd amdanynt</translation>
    </message>
    <message>
        <source>%1 booked, %2 withdrawn</source>
        <translation>%1 wedi&apos;u trefnu, %2 wedi&apos;u tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Walks held</source>
        <translation>Teithiau cerdded a gynhaliwyd</translation>
    </message>
    <message>
        <source>Concerns answered</source>
        <translation>Pryderon a atebwyd</translation>
    </message>
    <message>
        <source>%1 of %2: she was told of each of their actions</source>
        <translation>%1 o %2: dywedwyd wrthi am bob un o&apos;u camau gweithredu</translation>
    </message>
    <message>
        <source>Median days to feed back</source>
        <translation>Canolrif y diwrnodau hyd at roi adborth</translation>
    </message>
    <message>
        <source>from the walk to the last day on which she was told, over the answered</source>
        <translation>o&apos;r daith gerdded hyd y diwrnod olaf y dywedwyd wrthi, ar draws y rhai a atebwyd</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Ailagorwyd</translation>
    </message>
    <message>
        <source>concerns that were answered and taken up again</source>
        <translation>pryderon a atebwyd ac yr ailgydiwyd ynddynt</translation>
    </message>
    <message>
        <source>Felt safe, 1 to 5</source>
        <translation>Teimlai&apos;n ddiogel, 1 i 5</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>means before and after the walk, on %n walk(s) that asked both</source>
        <translation>
            <numerusform>cymedrau cyn ac ar ôl y daith gerdded, ar %n daith gerdded lle gofynnwyd y ddau</numerusform>
            <numerusform>cymedrau cyn ac ar ôl y daith gerdded, ar %n daith gerdded lle gofynnwyd y ddau</numerusform>
            <numerusform>cymedrau cyn ac ar ôl y daith gerdded, ar %n o deithiau cerdded lle gofynnwyd y ddau</numerusform>
            <numerusform>cymedrau cyn ac ar ôl y daith gerdded, ar %n o deithiau cerdded lle gofynnwyd y ddau</numerusform>
            <numerusform>cymedrau cyn ac ar ôl y daith gerdded, ar %n o deithiau cerdded lle gofynnwyd y ddau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::NearRepeatDesk</name>
    <message>
        <source>Type rising numbers above 0, such as 100, 200, 400.</source>
        <translation>Teipiwch rifau sy&apos;n codi uwchlaw 0, megis 100, 200, 400.</translation>
    </message>
    <message>
        <source>At most %1 bands.</source>
        <translation>%1 band ar y mwyaf.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Rhif cyfan.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) tested</source>
        <translation>
            <numerusform>Profwyd %n trosedd</numerusform>
            <numerusform>Profwyd %n drosedd</numerusform>
            <numerusform>Profwyd %n o droseddau</numerusform>
            <numerusform>Profwyd %n o droseddau</numerusform>
            <numerusform>Profwyd %n o droseddau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: their day is not in this data</source>
        <translation>
            <numerusform>Gadawyd %n allan: nid yw eu diwrnod yn y data hwn</numerusform>
            <numerusform>Gadawyd %n allan: nid yw eu diwrnod yn y data hwn</numerusform>
            <numerusform>Gadawyd %n allan: nid yw eu diwrnod yn y data hwn</numerusform>
            <numerusform>Gadawyd %n allan: nid yw eu diwrnod yn y data hwn</numerusform>
            <numerusform>Gadawyd %n allan: nid yw eu diwrnod yn y data hwn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they may have happened on more days than the shortest band has</source>
        <translation>
            <numerusform>Gadawyd %n allan: gallent fod wedi digwydd ar fwy o ddiwrnodau nag sydd gan y band byrraf</numerusform>
            <numerusform>Gadawyd %n allan: gallent fod wedi digwydd ar fwy o ddiwrnodau nag sydd gan y band byrraf</numerusform>
            <numerusform>Gadawyd %n allan: gallent fod wedi digwydd ar fwy o ddiwrnodau nag sydd gan y band byrraf</numerusform>
            <numerusform>Gadawyd %n allan: gallent fod wedi digwydd ar fwy o ddiwrnodau nag sydd gan y band byrraf</numerusform>
            <numerusform>Gadawyd %n allan: gallent fod wedi digwydd ar fwy o ddiwrnodau nag sydd gan y band byrraf</numerusform>
        </translation>
    </message>
    <message>
        <source>No near repeat: in no band are there clearly more pairs than chance makes.</source>
        <translation>Dim ailadrodd agos: nid oes yn amlwg fwy o barau mewn unrhyw fand nag y mae siawns yn eu gwneud.</translation>
    </message>
    <message>
        <source>Near repeats happen, but no offence is recent enough to raise the risk on %1.</source>
        <translation>Mae ailadrodd agos yn digwydd, ond nid oes trosedd yn ddigon diweddar i godi&apos;r risg ar %1.</translation>
    </message>
    <message>
        <source>On %1 the risk is elevated round %2, the last of it until %3.</source>
        <translation>Ar %1 mae&apos;r risg yn uwch o amgylch %2, yr olaf ohoni hyd %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
            <numerusform>%n o leoedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::NightDesk</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2 visits made, %3 missed, %4 of %5 minutes there, %6 person-hours</source>
        <translation>Gwnaed %1 o %2 ymweliad, collwyd %3, %4 o %5 munud yno, %6 awr person</translation>
    </message>
    <message>
        <source>Debriefed by %1, %2. What you change is recorded as a correction.</source>
        <translation>Ôl-friffiwyd gan %1, %2. Caiff yr hyn a newidiwch ei gofnodi fel cywiriad.</translation>
    </message>
    <message>
        <source>The debrief is recorded.</source>
        <translation>Cofnodwyd yr ôl-friffio.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) read</source>
        <translation>
            <numerusform>Darllenwyd %n pwynt</numerusform>
            <numerusform>Darllenwyd %n pwynt</numerusform>
            <numerusform>Darllenwyd %n o bwyntiau</numerusform>
            <numerusform>Darllenwyd %n o bwyntiau</numerusform>
            <numerusform>Darllenwyd %n o bwyntiau</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>Import a track</source>
        <translation>Mewnforio trac</translation>
    </message>
</context>
<context>
    <name>lantern::OperationsDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Choose a row to see the visits that make it up.</source>
        <translation>Dewiswch res i weld yr ymweliadau sy&apos;n ei ffurfio.</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Wrthi&apos;n chwilio amdanynt…</translation>
    </message>
    <message>
        <source>No result of a visit makes it up yet.</source>
        <translation>Nid oes canlyniad ymweliad yn ei ffurfio eto.</translation>
    </message>
    <message>
        <source>The newest %1 of them.</source>
        <translation>Y %1 diweddaraf ohonynt.</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Pob ymweliad</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <translation>Stopiadau: %1</translation>
    </message>
    <message>
        <source>No result of a visit counts in this figure.</source>
        <translation>Nid oes canlyniad ymweliad sy&apos;n cyfrif yn y ffigur hwn.</translation>
    </message>
</context>
<context>
    <name>lantern::OrdersDesk</name>
    <message>
        <source>a hotspot</source>
        <translation>man problemus</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Ddim: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>arrives %1 to %2</source>
        <translation>yn cyrraedd o %1 hyd %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n o funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>angen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after somebody left, a visit is worth half of a first one; after two hours, %1 %.</source>
        <translation>
            <numerusform>%n munud ar ôl i rywun adael, mae ymweliad yn werth hanner ymweliad cyntaf; ar ôl dwy awr, %1 %.</numerusform>
            <numerusform>%n munud ar ôl i rywun adael, mae ymweliad yn werth hanner ymweliad cyntaf; ar ôl dwy awr, %1 %.</numerusform>
            <numerusform>%n o funudau ar ôl i rywun adael, mae ymweliad yn werth hanner ymweliad cyntaf; ar ôl dwy awr, %1 %.</numerusform>
            <numerusform>%n o funudau ar ôl i rywun adael, mae ymweliad yn werth hanner ymweliad cyntaf; ar ôl dwy awr, %1 %.</numerusform>
            <numerusform>%n o funudau ar ôl i rywun adael, mae ymweliad yn werth hanner ymweliad cyntaf; ar ôl dwy awr, %1 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is an assumption. What is known: a stay works for some time after it ends, and more the longer it was, up to 15 minutes (Koper 1995); the guides ask for a visit at least every two hours. Nobody has measured how fast it wears off here.</source>
        <translation>Rhagdybiaeth yw hon. Yr hyn sy&apos;n hysbys: mae arhosiad yn gweithio am beth amser ar ôl iddo ddod i ben, a mwy po hiraf y bu, hyd at 15 munud (Koper 1995); mae&apos;r canllawiau&apos;n gofyn am ymweliad bob dwy awr o leiaf. Nid oes neb wedi mesur pa mor gyflym y mae&apos;r effaith yn pylu yma.</translation>
    </message>
    <message>
        <source>Hours are not in this data: every hour counts alike.</source>
        <translation>Nid yw&apos;r oriau yn y data hwn: mae pob awr yn cyfrif yr un fath.</translation>
    </message>
    <message>
        <source>The hours of the hotspots are known: a visit counts more in the hours in which more happens there.</source>
        <translation>Mae oriau&apos;r mannau problemus yn hysbys: mae ymweliad yn cyfrif mwy yn yr oriau pan fydd mwy yn digwydd yno.</translation>
    </message>
    <message>
        <source>The hours are known of %1 of %2 hotspots; of the others every hour counts alike.</source>
        <translation>Mae oriau %1 o %2 man problemus yn hysbys; i&apos;r lleill mae pob awr yn cyfrif yr un fath.</translation>
    </message>
    <message>
        <source>%1 every two hours</source>
        <translation>%1 bob dwy awr</translation>
    </message>
    <message>
        <source>%1 as it is worth</source>
        <translation>%1 yn ôl ei werth</translation>
    </message>
    <message>
        <source>Not to %1 tonight</source>
        <translation>Dim mynd i %1 heno</translation>
    </message>
    <message>
        <source>Allow %1 again</source>
        <translation>Caniatáu %1 eto</translation>
    </message>
    <message numerus="yes">
        <source>At most %n visit(s) to a hotspot</source>
        <translation>
            <numerusform>%n ymweliad ar y mwyaf â man problemus</numerusform>
            <numerusform>%n ymweliad ar y mwyaf â man problemus</numerusform>
            <numerusform>%n ymweliad ar y mwyaf â man problemus</numerusform>
            <numerusform>%n ymweliad ar y mwyaf â man problemus</numerusform>
            <numerusform>%n ymweliad ar y mwyaf â man problemus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half recovered after %n minute(s)</source>
        <translation>
            <numerusform>Hanner wedi&apos;i adfer ar ôl %n munud</numerusform>
            <numerusform>Hanner wedi&apos;i adfer ar ôl %n munud</numerusform>
            <numerusform>Hanner wedi&apos;i adfer ar ôl %n o funudau</numerusform>
            <numerusform>Hanner wedi&apos;i adfer ar ôl %n o funudau</numerusform>
            <numerusform>Hanner wedi&apos;i adfer ar ôl %n o funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by vehicle</source>
        <translation>%1 mewn cerbyd</translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 ar droed</translation>
    </message>
    <message>
        <source>Choose a team.</source>
        <translation>Dewiswch dîm.</translation>
    </message>
    <message>
        <source>Outside the shift.</source>
        <translation>Y tu allan i&apos;r shifft.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Oriau %1</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Ni chafodd ei gadw.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Nid oes cynllun.</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>Dyletswydd: %1</translation>
    </message>
    <message>
        <source>Take a duty out</source>
        <translation>Tynnu dyletswydd allan</translation>
    </message>
    <message>
        <source>Up to %1 % of the worth for surprise</source>
        <translation>Hyd at %1 % o&apos;r gwerth i fod yn annisgwyl</translation>
    </message>
    <message>
        <source>The plan is briefed: its orders stand as they are.</source>
        <translation>Mae&apos;r cynllun wedi&apos;i friffio: mae ei orchmynion yn sefyll fel y maent.</translation>
    </message>
    <message>
        <source>The plan is closed: its orders stand as they are.</source>
        <translation>Mae&apos;r cynllun wedi&apos;i gau: mae ei orchmynion yn sefyll fel y maent.</translation>
    </message>
    <message>
        <source>A better plan is being looked for: the orders can be changed after it.</source>
        <translation>Mae chwilio am gynllun gwell: gellir newid y gorchmynion wedyn.</translation>
    </message>
    <message>
        <source>Avoid %1</source>
        <translation>Osgoi %1</translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>Caniatáu %1</translation>
    </message>
    <message>
        <source>Patrols are out on the plan: its orders stand as they are.</source>
        <translation>Mae patrolau allan ar y cynllun: mae ei orchmynion yn sefyll fel y maent.</translation>
    </message>
</context>
<context>
    <name>lantern::OutlineEditor</name>
    <message numerus="yes">
        <source>%n offence(s), %1 ha</source>
        <translation>
            <numerusform>%n trosedd, %1 ha</numerusform>
            <numerusform>%n drosedd, %1 ha</numerusform>
            <numerusform>%n drosedd, %1 ha</numerusform>
            <numerusform>%n throsedd, %1 ha</numerusform>
            <numerusform>%n trosedd, %1 ha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::OverdueModel</name>
    <message>
        <source>1 day late</source>
        <translation>1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>Tell her</source>
        <translation>Dweud wrthi</translation>
    </message>
</context>
<context>
    <name>lantern::PlanBoard</name>
    <message>
        <source>%1 (%2 hotspots)</source>
        <translation>%1 (%2 man problemus)</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Cynllunio %1</translation>
    </message>
    <message>
        <source>Improve the plan</source>
        <translation>Gwella&apos;r cynllun</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Cymeradwyo&apos;r cynllun</translation>
    </message>
    <message>
        <source>Add %1 at %2</source>
        <translation>Ychwanegu %1 am %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Symud %1 i %2</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <translation>Rhoi %1 i %2</translation>
    </message>
    <message>
        <source>%1 for %2 minutes</source>
        <translation>%1 am %2 munud</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Datgloi %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Cloi %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Swap officers</source>
        <translation>Cyfnewid swyddogion</translation>
    </message>
    <message>
        <source>Add an officer</source>
        <translation>Ychwanegu swyddog</translation>
    </message>
    <message>
        <source>Take an officer out</source>
        <translation>Tynnu swyddog allan</translation>
    </message>
    <message>
        <source>Link a uniform team</source>
        <translation>Cysylltu tîm mewn lifrai</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 isel</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 canolig</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 uchel</translation>
    </message>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>%1 · version %2 · seed %3</source>
        <translation>%1 · fersiwn %2 · hedyn %3</translation>
    </message>
    <message>
        <source>%1 by %2 · version %3 · seed %4</source>
        <translation>%1 gan %2 · fersiwn %3 · hedyn %4</translation>
    </message>
    <message>
        <source>No uniform team</source>
        <translation>Dim tîm mewn lifrai</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · linked to %2</source>
        <translation>%1 · wedi&apos;i gysylltu â %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
    <message>
        <source> · spotter</source>
        <translation> · gwyliwr</translation>
    </message>
    <message>
        <source>%1 %2%3 · %4</source>
        <translation>%1 %2%3 · %4</translation>
    </message>
    <message>
        <source>Predictability</source>
        <translation>Rhagweladwyedd</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 visits as on %n earlier night(s)</source>
        <translation>
            <numerusform>%1 o %2 ymweliad fel ar %n noson gynharach</numerusform>
            <numerusform>%1 o %2 ymweliad fel ar %n noson gynharach</numerusform>
            <numerusform>%1 o %2 ymweliad fel ar %n noson gynharach</numerusform>
            <numerusform>%1 o %2 ymweliad fel ar %n noson gynharach</numerusform>
            <numerusform>%1 o %2 ymweliad fel ar %n noson gynharach</numerusform>
        </translation>
    </message>
    <message>
        <source>Hotspots at target dose</source>
        <translation>Mannau problemus ar y dos targed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Plain pair ↔ uniform</source>
        <translation>Pâr dillad plaen ↔ lifrai</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>allan o gyrraedd</translation>
    </message>
    <message>
        <source>≤ %1 min all night</source>
        <translation>≤ %1 munud drwy&apos;r nos</translation>
    </message>
    <message>
        <source>s.34 authority</source>
        <translation>Awdurdodiad a.34</translation>
    </message>
    <message>
        <source>%1–%2, covers %3</source>
        <translation>%1–%2, yn cwmpasu %3</translation>
    </message>
    <message>
        <source>none this night</source>
        <translation>dim un y noson hon</translation>
    </message>
    <message>
        <source>No dispersal may be directed</source>
        <translation>Ni cheir cyfarwyddo unrhyw wasgaru</translation>
    </message>
    <message>
        <source>%1 % of full dose</source>
        <translation>%1 % o&apos;r dos llawn</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Nid oes cynllun.</translation>
    </message>
    <message>
        <source>The plan is not a draft.</source>
        <translation>Nid yw&apos;r cynllun yn ddrafft.</translation>
    </message>
    <message>
        <source>The rules are being checked.</source>
        <translation>Mae&apos;r rheolau&apos;n cael eu gwirio.</translation>
    </message>
    <message numerus="yes">
        <source>Approve opens when no rule is broken: %n to mend.</source>
        <translation>
            <numerusform>Bydd Cymeradwyo ar gael pan na fydd unrhyw reol wedi&apos;i thorri: %n i&apos;w datrys.</numerusform>
            <numerusform>Bydd Cymeradwyo ar gael pan na fydd unrhyw reol wedi&apos;i thorri: %n i&apos;w datrys.</numerusform>
            <numerusform>Bydd Cymeradwyo ar gael pan na fydd unrhyw reol wedi&apos;i thorri: %n i&apos;w datrys.</numerusform>
            <numerusform>Bydd Cymeradwyo ar gael pan na fydd unrhyw reol wedi&apos;i thorri: %n i&apos;w datrys.</numerusform>
            <numerusform>Bydd Cymeradwyo ar gael pan na fydd unrhyw reol wedi&apos;i thorri: %n i&apos;w datrys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg %1: %2, %3–%4</source>
        <translation>Cymal %1: %2, %3–%4</translation>
    </message>
    <message>
        <source>Break: %1–%2</source>
        <translation>Egwyl: %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n officer(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n swyddog</numerusform>
            <numerusform>%1 · %2 · %n swyddog</numerusform>
            <numerusform>%1 · %2 · %n swyddog</numerusform>
            <numerusform>%1 · %2 · %n swyddog</numerusform>
            <numerusform>%1 · %2 · %n swyddog</numerusform>
        </translation>
    </message>
    <message>
        <source>A better plan is being looked for: stop that first.</source>
        <translation>Wrthi&apos;n chwilio am gynllun gwell: stopiwch hynny yn gyntaf.</translation>
    </message>
    <message>
        <source>No earlier night of the last %1 days to compare with</source>
        <translation>Dim noson gynharach yn y %1 diwrnod diwethaf i gymharu â hi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 teams, %5 legs · version %6</source>
        <translation>%1 · %2 · %3 · %4 tîm, %5 cymal · fersiwn %6</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Nothing in this file is called “%1”.</source>
        <translation>Nid oes dim yn y ffeil hon o&apos;r enw “%1”.</translation>
    </message>
    <message>
        <source>“%1” may be one of %2 places: choose which.</source>
        <translation>Gall “%1” fod yn un o %2 lle: dewiswch pa un.</translation>
    </message>
    <message>
        <source>%1 finishes at %2</source>
        <translation>%1 yn gorffen yn %2</translation>
    </message>
    <message>
        <source>%1 sets out from %2</source>
        <translation>%1 yn cychwyn o %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>%1 visits or more: as many as one every two hours</source>
        <translation>%1 ymweliad neu fwy: cynifer ag un bob dwy awr</translation>
    </message>
    <message>
        <source>%1 visits, the most that the orders allow one hotspot</source>
        <translation>%1 ymweliad, y mwyaf y mae&apos;r gorchmynion yn ei ganiatáu i un man problemus</translation>
    </message>
    <message>
        <source>Pairs without two officers: %1</source>
        <translation>Parau heb ddau swyddog: %1</translation>
    </message>
    <message>
        <source>no uniform team</source>
        <translation>dim tîm mewn lifrai</translation>
    </message>
    <message>
        <source>Never alone over two hours</source>
        <translation>Byth heb neb dros ddwy awr</translation>
    </message>
    <message>
        <source>From the shift&apos;s start to its end, of those visited</source>
        <translation>O ddechrau&apos;r shifft i&apos;w diwedd, o&apos;r rhai yr ymwelwyd â hwy</translation>
    </message>
    <message>
        <source>Another plan is being made.</source>
        <translation>Mae cynllun arall yn cael ei wneud.</translation>
    </message>
    <message>
        <source>A re-plan is shown: accept or discard it first.</source>
        <translation>Dangosir ailgynllunio: derbyniwch neu hepgorwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>Swap %1 and %2</source>
        <translation>Cyfnewid %1 a %2</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Rhannu %1</translation>
    </message>
    <message>
        <source>%1; teams that are at one place at once make one visit of them</source>
        <translation>%1; mae timau sydd yn yr un lle ar yr un pryd yn gwneud un ymweliad</translation>
    </message>
    <message>
        <source>Hotspots with a visit in the area and hours, of %1 visited</source>
        <translation>Mannau problemus ag ymweliad o fewn yr ardal a&apos;r oriau, o&apos;r %1 yr ymwelir â hwy</translation>
    </message>
    <message>
        <source>%1: %2–%3, covers %4</source>
        <translation>%1: %2–%3, yn cwmpasu %4</translation>
    </message>
    <message>
        <source>%1 authorities cover %2</source>
        <translation>%1 awdurdodiad yn cwmpasu %2</translation>
    </message>
    <message>
        <source>Hotspots within reach tonight</source>
        <translation>Mannau problemus o fewn cyrraedd heno</translation>
    </message>
    <message>
        <source>Streets not joined to the rest</source>
        <translation>Strydoedd heb eu cysylltu â&apos;r gweddill</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No way is planned there</source>
        <translation>Ni chynllunnir llwybr yno</translation>
    </message>
    <message>
        <source>Settled until</source>
        <translation>Wedi&apos;i setlo hyd</translation>
    </message>
    <message>
        <source>Planned anew on the night: what began by then stays, also when the plan is improved</source>
        <translation>Cynlluniwyd o&apos;r newydd ar y noson: mae&apos;r hyn a ddechreuodd erbyn hynny&apos;n aros, hyd yn oed pan gaiff y cynllun ei wella</translation>
    </message>
    <message>
        <source>Harm covered</source>
        <translation>Niwed a gwmpesir</translation>
    </message>
    <message>
        <source>Leg %1, a duty: %2, %3–%4</source>
        <translation>Cymal %1, dyletswydd: %2, %3–%4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>by the team that it costs least</source>
        <translation>gan y tîm y mae&apos;n costio leiaf iddo</translation>
    </message>
    <message>
        <source>%1, with a %2</source>
        <translation>%1, gyda %2</translation>
    </message>
    <message>
        <source>Ordered: arrive between %1 and %2, stay %3 min, %4.</source>
        <translation>Gorchmynnwyd: cyrraedd rhwng %1 a %2, aros %3 mun, %4.</translation>
    </message>
    <message>
        <source>%1 · decided by %2 · version %3 · seed %4</source>
        <translation>%1 · penderfynwyd gan %2 · fersiwn %3 · hedyn %4</translation>
    </message>
    <message>
        <source>%1 %2, all of the rest of the night</source>
        <translation>%1 %2, gweddill y noson i gyd</translation>
    </message>
    <message>
        <source>%1 %2, ends %3</source>
        <translation>%1 %2, yn dod i ben am %3</translation>
    </message>
    <message>
        <source>That place is not among the hotspots that this plan is made from. The page “Places” lists them; a new plan takes others.</source>
        <translation>Nid yw&apos;r lle hwnnw ymhlith y mannau problemus y gwnaed y cynllun hwn ohonynt. Mae&apos;r dudalen “Lleoedd” yn eu rhestru; mae cynllun newydd yn cymryd rhai eraill.</translation>
    </message>
</context>
<context>
    <name>lantern::ProblemDesk</name>
    <message>
        <source>Unnamed place</source>
        <translation>Lle dienw</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n StreetSafe report(s)</source>
        <translation>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
            <numerusform>%n adroddiad StreetSafe</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not put forward any more.</source>
        <translation>Ni chaiff ei chynnig mwyach.</translation>
    </message>
    <message>
        <source>Accept a problem</source>
        <translation>Derbyn problem</translation>
    </message>
    <message>
        <source>Turn a problem down</source>
        <translation>Gwrthod problem</translation>
    </message>
    <message>
        <source>Choose a problem first.</source>
        <translation>Dewiswch broblem yn gyntaf.</translation>
    </message>
    <message>
        <source>Write up %1</source>
        <translation>Ysgrifennu manylion %1</translation>
    </message>
    <message>
        <source>Move a problem to %1</source>
        <translation>Symud problem i %1</translation>
    </message>
    <message>
        <source>Change the review date</source>
        <translation>Newid y dyddiad adolygu</translation>
    </message>
    <message>
        <source>Add a partner&apos;s action</source>
        <translation>Ychwanegu cam gweithredu partner</translation>
    </message>
    <message>
        <source>Remove a partner&apos;s action</source>
        <translation>Dileu cam gweithredu partner</translation>
    </message>
    <message>
        <source>The action is gone already.</source>
        <translation>Mae&apos;r cam gweithredu wedi&apos;i ddileu eisoes.</translation>
    </message>
    <message>
        <source>Note a chase</source>
        <translation>Nodi ymholiad dilynol</translation>
    </message>
    <message>
        <source>A partner&apos;s action is done</source>
        <translation>Cam gweithredu partner wedi&apos;i gwblhau</translation>
    </message>
</context>
<context>
    <name>lantern::RecordDesk</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Any in force</source>
        <translation>Unrhyw un mewn grym</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 of %2 legs</source>
        <translation>%1 o %2 cymal</translation>
    </message>
    <message>
        <source>Recorded %1 by %2. What you change is recorded as a correction; the old row stays in the history.</source>
        <translation>Cofnodwyd %1 gan %2. Caiff yr hyn a newidiwch ei gofnodi fel cywiriad; mae&apos;r hen res yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>%1, leg %2: %3</source>
        <translation>%1, cymal %2: %3</translation>
    </message>
    <message>
        <source>Planned %1–%2 · %3</source>
        <translation>Cynlluniwyd %1–%2 · %3</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Ni welwyd dim</translation>
    </message>
    <message>
        <source>This plan is a draft that nobody has approved.</source>
        <translation>Drafft yw&apos;r cynllun hwn nad oes neb wedi&apos;i gymeradwyo.</translation>
    </message>
    <message>
        <source>This shift has not begun: it starts on %1 at %2.</source>
        <translation>Nid yw&apos;r shifft hon wedi dechrau: mae&apos;n dechrau ar %1 am %2.</translation>
    </message>
    <message>
        <source>Check that it is the right one before you record.</source>
        <translation>Gwiriwch mai hwn yw’r un cywir cyn cofnodi.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet that could be repeated.</source>
        <translation>Nid oes dim wedi&apos;i gofnodi eto y gellid ei ailadrodd.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>lantern::RecordSeeking</name>
    <message>
        <source>Plans</source>
        <translation>Cynlluniau</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Ôl-friffiadau</translation>
    </message>
    <message>
        <source>Walks</source>
        <translation>Teithiau cerdded</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Pryderon</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Requests for a walk</source>
        <translation>Ceisiadau am daith gerdded</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Cyfresi</translation>
    </message>
    <message>
        <source>Tasking</source>
        <translation>Tasgio</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Awdurdodiadau</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lleoliadau</translation>
    </message>
    <message>
        <source>CCTV sites</source>
        <translation>Safleoedd TCC</translation>
    </message>
    <message>
        <source>Footage requests</source>
        <translation>Ceisiadau am luniau fideo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Victim journeys</source>
        <translation>Teithiau dioddefwyr</translation>
    </message>
    <message>
        <source>Hotspot sets</source>
        <translation>Setiau mannau problemus</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Troseddau</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Heb enw</translation>
    </message>
</context>
<context>
    <name>lantern::ReplanDesk</name>
    <message>
        <source>Open a plan first.</source>
        <translation>Agorwch gynllun yn gyntaf.</translation>
    </message>
    <message>
        <source>The plan has no teams.</source>
        <translation>Nid oes timau yn y cynllun.</translation>
    </message>
    <message>
        <source>The night is being planned again.</source>
        <translation>Mae&apos;r noson yn cael ei chynllunio eto.</translation>
    </message>
    <message>
        <source>%1 is no time of the shift.</source>
        <translation>Nid yw %1 yn amser o fewn y shifft.</translation>
    </message>
    <message>
        <source>Patrols are out on this plan: enter who decides to change it.</source>
        <translation>Mae patrolau allan ar y cynllun hwn: rhowch pwy sy&apos;n penderfynu ei newid.</translation>
    </message>
    <message>
        <source>A team comes back later than it leaves, within the shift.</source>
        <translation>Mae tîm yn dod yn ôl yn hwyrach nag y mae&apos;n gadael, o fewn y shifft.</translation>
    </message>
    <message>
        <source>%1 legs stay, %2 moved, %3 new, %4 dropped. Harm covered: %5 % of the plan before.</source>
        <translation>%1 cymal yn aros, %2 wedi&apos;u symud, %3 newydd, %4 wedi&apos;u gollwng. Niwed a gwmpesir: %5 % o&apos;r cynllun blaenorol.</translation>
    </message>
    <message>
        <source>Re-plan the night</source>
        <translation>Ailgynllunio&apos;r noson</translation>
    </message>
    <message>
        <source>The plan has changed meanwhile: plan the night again.</source>
        <translation>Mae&apos;r cynllun wedi newid yn y cyfamser: cynlluniwch y noson eto.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>%1 Predictability: %2 before, %3 after. The timeline and the map show the proposal.</source>
        <translation>%1 Rhagweladwyedd: %2 cynt, %3 wedyn. Mae&apos;r llinell amser a&apos;r map yn dangos y cynnig.</translation>
    </message>
    <message>
        <source>This plan is debriefed or closed: its night is over.</source>
        <translation>Mae&apos;r cynllun hwn wedi&apos;i ôl-friffio neu wedi&apos;i gau: mae ei noson ar ben.</translation>
    </message>
</context>
<context>
    <name>lantern::ReportingGapDesk</name>
    <message numerus="yes">
        <source>%n report(s) by the public</source>
        <translation>
            <numerusform>%n adroddiad gan y cyhoedd</numerusform>
            <numerusform>%n adroddiad gan y cyhoedd</numerusform>
            <numerusform>%n o adroddiadau gan y cyhoedd</numerusform>
            <numerusform>%n o adroddiadau gan y cyhoedd</numerusform>
            <numerusform>%n o adroddiadau gan y cyhoedd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorded offence(s) of violence against women and girls</source>
        <translation>
            <numerusform>%n trosedd a gofnodwyd o drais yn erbyn menywod a merched</numerusform>
            <numerusform>%n drosedd a gofnodwyd o drais yn erbyn menywod a merched</numerusform>
            <numerusform>%n o droseddau a gofnodwyd o drais yn erbyn menywod a merched</numerusform>
            <numerusform>%n o droseddau a gofnodwyd o drais yn erbyn menywod a merched</numerusform>
            <numerusform>%n o droseddau a gofnodwyd o drais yn erbyn menywod a merched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) outside the area</source>
        <translation>
            <numerusform>%n adroddiad y tu allan i&apos;r ardal</numerusform>
            <numerusform>%n adroddiad y tu allan i&apos;r ardal</numerusform>
            <numerusform>%n o adroddiadau y tu allan i&apos;r ardal</numerusform>
            <numerusform>%n o adroddiadau y tu allan i&apos;r ardal</numerusform>
            <numerusform>%n o adroddiadau y tu allan i&apos;r ardal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::RequestDesk</name>
    <message>
        <source>asked %1</source>
        <translation>gofynnwyd %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>trefnwyd %1</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Note a request</source>
        <translation>Nodi cais</translation>
    </message>
    <message>
        <source>Choose a request first.</source>
        <translation>Dewiswch gais yn gyntaf.</translation>
    </message>
    <message>
        <source>Say on which day and at what time they walk.</source>
        <translation>Nodwch ar ba ddiwrnod ac am faint o&apos;r gloch y maent yn cerdded.</translation>
    </message>
    <message>
        <source>Book a walk</source>
        <translation>Trefnu taith gerdded</translation>
    </message>
    <message>
        <source>Take a booking back</source>
        <translation>Dad-wneud trefniant</translation>
    </message>
    <message>
        <source>Withdraw a request</source>
        <translation>Tynnu cais yn ôl</translation>
    </message>
    <message>
        <source>Remove a request</source>
        <translation>Dileu cais</translation>
    </message>
</context>
<context>
    <name>lantern::SavedViews</name>
    <message>
        <source>A place or view is kept under a name.</source>
        <translation>Cedwir lle neu olwg o dan enw.</translation>
    </message>
    <message>
        <source>keeping “%1”</source>
        <translation>cadw “%1”</translation>
    </message>
    <message>
        <source>Another place or view is called “%1” already.</source>
        <translation>Mae lle neu olwg arall o&apos;r enw “%1” eisoes.</translation>
    </message>
    <message>
        <source>renaming “%1”</source>
        <translation>ailenwi “%1”</translation>
    </message>
    <message>
        <source>removing “%1”</source>
        <translation>tynnu “%1”</translation>
    </message>
    <message>
        <source>moving “%1”</source>
        <translation>symud “%1”</translation>
    </message>
</context>
<context>
    <name>lantern::ScoringDesk</name>
    <message>
        <source>saved set</source>
        <translation>set wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>llinell sylfaen</translation>
    </message>
    <message>
        <source>method</source>
        <translation>dull</translation>
    </message>
    <message>
        <source>hit rate %1 %, PAI %2, PEI %3, harm captured %4 %</source>
        <translation>cyfradd daro %1 %, PAI %2, PEI %3, niwed a ddaliwyd %4 %</translation>
    </message>
    <message>
        <source>no later data yet</source>
        <translation>dim data diweddarach eto</translation>
    </message>
    <message>
        <source>outside the area that is scored</source>
        <translation>y tu allan i&apos;r ardal a sgorir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: PAI %2</source>
        <translation>%1: PAI %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s), each learned from %1 months; %2 hexagons of %3 m, %4 km²; worked out in %5 s</source>
        <translation>
            <numerusform>%n cam, pob un wedi&apos;i ddysgu o %1 mis; %2 hecsagon o %3 m, %4 km²; cyfrifwyd mewn %5 s</numerusform>
            <numerusform>%n cam, pob un wedi&apos;i ddysgu o %1 mis; %2 hecsagon o %3 m, %4 km²; cyfrifwyd mewn %5 s</numerusform>
            <numerusform>%n cam, pob un wedi&apos;i ddysgu o %1 mis; %2 hecsagon o %3 m, %4 km²; cyfrifwyd mewn %5 s</numerusform>
            <numerusform>%n cam, pob un wedi&apos;i ddysgu o %1 mis; %2 hecsagon o %3 m, %4 km²; cyfrifwyd mewn %5 s</numerusform>
            <numerusform>%n cam, pob un wedi&apos;i ddysgu o %1 mis; %2 hecsagon o %3 m, %4 km²; cyfrifwyd mewn %5 s</numerusform>
        </translation>
    </message>
    <message>
        <source>these months hold under half as many records as the set&apos;s own: a source may cover only a part, and the figures say little</source>
        <translation>mae gan y misoedd hyn lai na hanner cymaint o gofnodion â rhai&apos;r set: efallai nad yw ffynhonnell ond yn cwmpasu rhan, ac ychydig a ddywed y ffigurau</translation>
    </message>
</context>
<context>
    <name>lantern::SeriesDesk</name>
    <message>
        <source>%1 offences compared, %2 possible series</source>
        <translation>Cymharwyd %1 trosedd, %2 cyfres bosibl</translation>
    </message>
    <message>
        <source>These records have months only: hours are not in this data, days are coarse.</source>
        <translation>Misoedd yn unig sydd gan y cofnodion hyn: nid yw’r oriau yn y data, a bras yw’r dyddiau.</translation>
    </message>
    <message>
        <source>%1 of them are known only to the month.</source>
        <translation>Dim ond mis %1 ohonynt sy’n hysbys.</translation>
    </message>
    <message>
        <source>The strongest pair reaches %1: no two are linked at %2.</source>
        <translation>Mae’r pâr cryfaf yn cyrraedd %1: nid oes dwy wedi’u cysylltu ar %2.</translation>
    </message>
    <message>
        <source>Behaviour is not in this data.</source>
        <translation>Nid yw ymddygiad yn y data hyn.</translation>
    </message>
    <message>
        <source>%1 weaker ones are not shown.</source>
        <translation>Ni ddangosir %1 o rai gwannach.</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Cadw hidlydd</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Tynnu hidlydd</translation>
    </message>
    <message>
        <source>That series is not among those of this question: widen its reach, or choose its filter.</source>
        <translation>Nid yw&apos;r gyfres honno ymhlith rhai&apos;r cwestiwn hwn: ehangwch ei gyrhaeddiad, neu dewiswch ei hidlydd.</translation>
    </message>
</context>
<context>
    <name>lantern::SignificanceDesk</name>
    <message>
        <source>%1; by permutation p %2</source>
        <translation>%1; drwy drynewidiad p %2</translation>
    </message>
    <message>
        <source>%1 permutations, seed %2: %3 hexagons have p at most 5 %, %4 once that is adjusted for all of them.</source>
        <translation>%1 trynewidiad, hedyn %2: mae gan %3 hecsagon p yn 5 % ar y mwyaf, %4 wedi addasu am bob un ohonynt.</translation>
    </message>
    <message>
        <source>%1 of %2 hexagons of the boroughs are hot: q at most 5 %.</source>
        <translation>Mae %1 o %2 hecsagon y bwrdeistrefi&apos;n boeth: q ar y mwyaf 5 %.</translation>
    </message>
</context>
<context>
    <name>lantern::SiteChoiceDesk</name>
    <message>
        <source>Phases are sizes such as 5, 15.</source>
        <translation>Meintiau megis 5, 15 yw cyfnodau.</translation>
    </message>
    <message>
        <source>The choice of sites was stopped.</source>
        <translation>Stopiwyd dewis y safleoedd.</translation>
    </message>
    <message>
        <source>No other choice covers more: proven.</source>
        <translation>Nid oes dewis arall yn cwmpasu mwy: profwyd hynny.</translation>
    </message>
    <message>
        <source>The best known; up to %1 % more is not ruled out.</source>
        <translation>Y gorau sy&apos;n hysbys; ni ellir diystyru hyd at %1 % yn rhagor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 to %3 in %4: live sites cover %5 %, with %n more %6 %. %7</source>
        <translation>
            <numerusform>%1 o %2 i %3 yn %4: mae safleoedd byw yn cwmpasu %5 %, gyda %n arall %6 %. %7</numerusform>
            <numerusform>%1 o %2 i %3 yn %4: mae safleoedd byw yn cwmpasu %5 %, gyda %n arall %6 %. %7</numerusform>
            <numerusform>%1 o %2 i %3 yn %4: mae safleoedd byw yn cwmpasu %5 %, gyda %n arall %6 %. %7</numerusform>
            <numerusform>%1 o %2 i %3 yn %4: mae safleoedd byw yn cwmpasu %5 %, gyda %n arall %6 %. %7</numerusform>
            <numerusform>%1 o %2 i %3 yn %4: mae safleoedd byw yn cwmpasu %5 %, gyda %n arall %6 %. %7</numerusform>
        </translation>
    </message>
    <message>
        <source>all of the file</source>
        <translation>y ffeil gyfan</translation>
    </message>
    <message numerus="yes">
        <source>phase %1 · %n offence(s) within %2 m</source>
        <translation>
            <numerusform>cyfnod %1 · %n trosedd o fewn %2 m</numerusform>
            <numerusform>cyfnod %1 · %n drosedd o fewn %2 m</numerusform>
            <numerusform>cyfnod %1 · %n o droseddau o fewn %2 m</numerusform>
            <numerusform>cyfnod %1 · %n o droseddau o fewn %2 m</numerusform>
            <numerusform>cyfnod %1 · %n o droseddau o fewn %2 m</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Work out the best sites first.</source>
        <translation>Cyfrifwch y safleoedd gorau yn gyntaf.</translation>
    </message>
    <message>
        <source>It stands in the register already.</source>
        <translation>Mae yn y gofrestr eisoes.</translation>
    </message>
    <message>
        <source>All of them stand in the register already.</source>
        <translation>Maent i gyd yn y gofrestr eisoes.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n site(s)</source>
        <translation>
            <numerusform>Cynnig %n safle</numerusform>
            <numerusform>Cynnig %n safle</numerusform>
            <numerusform>Cynnig %n o safleoedd</numerusform>
            <numerusform>Cynnig %n o safleoedd</numerusform>
            <numerusform>Cynnig %n o safleoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
</context>
<context>
    <name>lantern::SiteDesk</name>
    <message>
        <source>phase %1</source>
        <translation>cyfnod %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>taken down %1</source>
        <translation>tynnwyd i lawr %1</translation>
    </message>
    <message>
        <source>overwritten %1</source>
        <translation>trosysgrifwyd %1</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>cedwir hyd %1</translation>
    </message>
    <message>
        <source>footage %1</source>
        <translation>lluniau fideo %1</translation>
    </message>
    <message>
        <source>of %1, asked %2</source>
        <translation>o %1, gofynnwyd %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 o %3</translation>
    </message>
    <message numerus="yes">
        <source>%n live site(s)</source>
        <translation>
            <numerusform>%n safle byw</numerusform>
            <numerusform>%n safle byw</numerusform>
            <numerusform>%n o safleoedd byw</numerusform>
            <numerusform>%n o safleoedd byw</numerusform>
            <numerusform>%n o safleoedd byw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed</source>
        <translation>
            <numerusform>%n wedi&apos;u cynnig</numerusform>
            <numerusform>%n wedi&apos;i gynnig</numerusform>
            <numerusform>%n wedi&apos;u cynnig</numerusform>
            <numerusform>%n wedi&apos;u cynnig</numerusform>
            <numerusform>%n wedi&apos;u cynnig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footage request(s) awaited, the first %1</source>
        <translation>
            <numerusform>disgwylir am %n cais am luniau fideo, y cyntaf %1</numerusform>
            <numerusform>disgwylir am %n cais am luniau fideo, y cyntaf %1</numerusform>
            <numerusform>disgwylir am %n o geisiadau am luniau fideo, y cyntaf %1</numerusform>
            <numerusform>disgwylir am %n o geisiadau am luniau fideo, y cyntaf %1</numerusform>
            <numerusform>disgwylir am %n o geisiadau am luniau fideo, y cyntaf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ychwanegu safle</translation>
    </message>
    <message>
        <source>Change a site</source>
        <translation>Newid safle</translation>
    </message>
    <message>
        <source>The site is gone already.</source>
        <translation>Mae&apos;r safle wedi&apos;i ddileu eisoes.</translation>
    </message>
    <message>
        <source>Remove a site</source>
        <translation>Dileu safle</translation>
    </message>
    <message>
        <source>Choose a site first.</source>
        <translation>Dewiswch safle yn gyntaf.</translation>
    </message>
    <message>
        <source>A site goes live</source>
        <translation>Safle yn mynd yn fyw</translation>
    </message>
    <message>
        <source>Say on which day it was taken down.</source>
        <translation>Nodwch ar ba ddiwrnod y&apos;i tynnwyd i lawr.</translation>
    </message>
    <message>
        <source>A site is taken down</source>
        <translation>Tynnu safle i lawr</translation>
    </message>
    <message>
        <source>Ask for footage</source>
        <translation>Gofyn am luniau fideo</translation>
    </message>
    <message>
        <source>The request is gone already.</source>
        <translation>Mae&apos;r cais wedi&apos;i ddileu eisoes.</translation>
    </message>
    <message>
        <source>What came of footage</source>
        <translation>Beth a ddeilliodd o&apos;r lluniau fideo</translation>
    </message>
    <message>
        <source>Remove a footage request</source>
        <translation>Dileu cais am luniau fideo</translation>
    </message>
    <message>
        <source>Say how many women were asked, and how many of them feel safer.</source>
        <translation>Nodwch faint o fenywod a holwyd, a faint ohonynt sy&apos;n teimlo&apos;n fwy diogel.</translation>
    </message>
    <message>
        <source>Note a survey</source>
        <translation>Nodi arolwg</translation>
    </message>
    <message>
        <source>Remove a survey</source>
        <translation>Dileu arolwg</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
</context>
<context>
    <name>lantern::SkillDesk</name>
    <message>
        <source>to %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>heb ddiwedd</translation>
    </message>
    <message>
        <source>already in %1</source>
        <translation>eisoes yn %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n officer(s) may be posted on %2</source>
        <translation>
            <numerusform>%1: gellir neilltuo %n swyddog ar %2</numerusform>
            <numerusform>%1: gellir neilltuo %n swyddog ar %2</numerusform>
            <numerusform>%1: gellir neilltuo %n o swyddogion ar %2</numerusform>
            <numerusform>%1: gellir neilltuo %n o swyddogion ar %2</numerusform>
            <numerusform>%1: gellir neilltuo %n o swyddogion ar %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needed, %2 hold it that night</source>
        <translation>angen %1, mae gan %2 y sgìl y noson honno</translation>
    </message>
    <message>
        <source>%1; %2 lapse before</source>
        <translation>%1; sgìl %2 yn dod i ben cyn hynny</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n yn brin</numerusform>
            <numerusform>%n yn brin</numerusform>
            <numerusform>%n yn brin</numerusform>
            <numerusform>%n yn brin</numerusform>
            <numerusform>%n yn brin</numerusform>
        </translation>
    </message>
    <message>
        <source>enough</source>
        <translation>digon</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Note a training of officers</source>
        <translation>Nodi hyfforddiant swyddogion</translation>
    </message>
    <message>
        <source>Written, counts under 5 suppressed: %1</source>
        <translation>Ysgrifennwyd, gan gelu cyfrifon dan 5: %1</translation>
    </message>
    <message>
        <source>%1 was never trained for a skill.</source>
        <translation>Ni hyfforddwyd %1 ar gyfer unrhyw sgìl erioed.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more already in a plan of that night</source>
        <translation>
            <numerusform>%1; %n arall eisoes mewn cynllun ar gyfer y noson honno</numerusform>
            <numerusform>%1; %n arall eisoes mewn cynllun ar gyfer y noson honno</numerusform>
            <numerusform>%1; %n arall eisoes mewn cynllun ar gyfer y noson honno</numerusform>
            <numerusform>%1; %n arall eisoes mewn cynllun ar gyfer y noson honno</numerusform>
            <numerusform>%1; %n arall eisoes mewn cynllun ar gyfer y noson honno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::TaskingDesk</name>
    <message>
        <source>%1 (before %2)</source>
        <translation>%1 (cynt %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4; review %5; %6</source>
        <translation>%1, %2: %3; %4; adolygu %5; %6</translation>
    </message>
    <message>
        <source>%1 of %2, %3 minutes</source>
        <translation>%1 o %2, %3 munud</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Dewiswch le yn gyntaf.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Say who owns it: a rank, a role or a shoulder number.</source>
        <translation>Dywedwch pwy sy&apos;n berchen arno: rheng, rôl neu rif ysgwydd.</translation>
    </message>
    <message>
        <source>Give the date on which it is reviewed.</source>
        <translation>Rhowch y dyddiad y caiff ei adolygu.</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Newid y penderfyniad</translation>
    </message>
    <message>
        <source>Decide on a place</source>
        <translation>Penderfynu ar le</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Tynnu&apos;r penderfyniad yn ôl</translation>
    </message>
    <message>
        <source>That decision stands on no place of this table: choose the force, or its set.</source>
        <translation>Nid yw&apos;r penderfyniad hwnnw ar unrhyw le yn y tabl hwn: dewiswch yr heddlu, neu ei set.</translation>
    </message>
</context>
<context>
    <name>lantern::TradeOffDesk</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of the worth, predictability %2</source>
        <translation>%1 o&apos;r gwerth, rhagweladwyedd %2</translation>
    </message>
    <message>
        <source>The plan as it is: %1 of the worth, predictability %2</source>
        <translation>Y cynllun fel y mae: %1 o&apos;r gwerth, rhagweladwyedd %2</translation>
    </message>
    <message>
        <source>Nobody has seen a night yet: no approved plan lies in the last %1 days, so there is nothing to foresee and nothing to give worth for.</source>
        <translation>Nid oes neb wedi gweld noson eto: nid oes cynllun a gymeradwywyd yn y %1 diwrnod diwethaf, felly nid oes dim i&apos;w ragweld a dim i roi gwerth amdano.</translation>
    </message>
    <message>
        <source>The worthiest plan is also the least predictable one found.</source>
        <translation>Y cynllun mwyaf gwerthfawr hefyd yw&apos;r lleiaf rhagweladwy a gafwyd.</translation>
    </message>
    <message>
        <source>Give %1 of the worth for surprise</source>
        <translation>Rhoi %1 o&apos;r gwerth er mwyn annisgwyledd</translation>
    </message>
    <message>
        <source>the most worth of all, nothing is given</source>
        <translation>y gwerth mwyaf oll, ni roddir dim</translation>
    </message>
    <message>
        <source>%1 of the worth is given for it</source>
        <translation>rhoddir %1 o&apos;r gwerth amdano</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>The teams have changed meanwhile: work the points out again.</source>
        <translation>Mae&apos;r timau wedi newid yn y cyfamser: cyfrifwch y pwyntiau eto.</translation>
    </message>
    <message>
        <source>%1 of %2 visits as on earlier nights (teams that are at one place at once make one); %3</source>
        <translation>%1 o %2 ymweliad fel ar nosweithiau cynharach (mae timau sydd yn yr un lle ar yr un pryd yn gwneud un); %3</translation>
    </message>
</context>
<context>
    <name>lantern::TrainingDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>twice that day</source>
        <translation>ddwywaith y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Change a training session</source>
        <translation>Newid sesiwn hyfforddi</translation>
    </message>
    <message>
        <source>Note a training session</source>
        <translation>Nodi sesiwn hyfforddi</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>Dewiswch sesiwn yn gyntaf.</translation>
    </message>
    <message>
        <source>Remove a training session</source>
        <translation>Dileu sesiwn hyfforddi</translation>
    </message>
    <message numerus="yes">
        <source>%1 counts for %n month(s)</source>
        <translation>
            <numerusform>Mae %1 yn cyfrif am %n mis</numerusform>
            <numerusform>Mae %1 yn cyfrif am %n mis</numerusform>
            <numerusform>Mae %1 yn cyfrif am %n o fisoedd</numerusform>
            <numerusform>Mae %1 yn cyfrif am %n o fisoedd</numerusform>
            <numerusform>Mae %1 yn cyfrif am %n o fisoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>Nid yw “%1” yn y rhestr.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>Written, counts under 5 suppressed: %1</source>
        <translation>Ysgrifennwyd, gan gelu cyfrifon dan 5: %1</translation>
    </message>
</context>
<context>
    <name>lantern::VenueDesk</name>
    <message>
        <source>to %1</source>
        <translation>hyd %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>heb ddiwedd</translation>
    </message>
    <message>
        <source>%1 on %2, counts to %3</source>
        <translation>%1 ar %2, yn cyfrif hyd %3</translation>
    </message>
    <message>
        <source>%1 on %2, counts without end</source>
        <translation>%1 ar %2, yn cyfrif heb ddiwedd</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, gan %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 o 10</translation>
    </message>
    <message>
        <source>%1 venues, %2 trained, of them %3 lapsing within %4 days</source>
        <translation>%1 lleoliad, %2 wedi&apos;u hyfforddi, hyfforddiant %3 ohonynt yn dod i ben o fewn %4 diwrnod</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Nid oes ffeil ar agor.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>Choose a venue first.</source>
        <translation>Dewiswch leoliad yn gyntaf.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>%1 joins %2</source>
        <translation>%1 yn ymuno â %2</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 yn gadael %2</translation>
    </message>
    <message>
        <source>Add the scheme %1</source>
        <translation>Ychwanegu&apos;r cynllun partneriaeth %1</translation>
    </message>
    <message>
        <source>Remove the scheme %1</source>
        <translation>Dileu&apos;r cynllun partneriaeth %1</translation>
    </message>
    <message>
        <source>A score is 0 to 10.</source>
        <translation>Rhaid i sgôr fod o 0 i 10.</translation>
    </message>
    <message>
        <source>Note a visit to %1</source>
        <translation>Nodi ymweliad â %1</translation>
    </message>
    <message>
        <source>The visit is gone already.</source>
        <translation>Mae&apos;r ymweliad wedi&apos;i ddileu eisoes.</translation>
    </message>
    <message>
        <source>Remove a visit</source>
        <translation>Dileu ymweliad</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>“%1” is no postcode: leave it empty, or write it as SE1 7PB.</source>
        <translation>Nid yw “%1” yn god post: gadewch ef yn wag, neu ysgrifennwch ef fel SE1 7PB.</translation>
    </message>
</context>
<context>
    <name>lantern::WalkBoard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 diwrnod yn hwyr</translation>
    </message>
    <message>
        <source>Told %1, %2</source>
        <translation>Dywedwyd wrthi ar %1, %2</translation>
    </message>
    <message>
        <source>Told %1</source>
        <translation>Dywedwyd wrthi ar %1</translation>
    </message>
    <message>
        <source>Tell her</source>
        <translation>Dweud wrthi</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Dim cam gweithredu eto</translation>
    </message>
    <message>
        <source>Say who does what</source>
        <translation>Nodi pwy sy&apos;n gwneud beth</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Heb eu hateb</translation>
    </message>
    <message>
        <source>All walks</source>
        <translation>Pob taith gerdded</translation>
    </message>
</context>
<context>
    <name>lantern::WalkDesk</name>
    <message>
        <source>Begin a walk</source>
        <translation>Dechrau taith gerdded</translation>
    </message>
    <message>
        <source>This concern has no action yet. Press Enter to say who does what about it, by when.</source>
        <translation>Nid oes cam gweithredu gan y pryder hwn eto. Pwyswch Enter i nodi pwy sy&apos;n gwneud beth yn ei gylch, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>Another walk is begun and not saved. Save or discard it first.</source>
        <translation>Mae taith gerdded arall wedi&apos;i dechrau a heb ei chadw. Cadwch hi neu hepgorwch hi yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>lantern::WalkForm</name>
    <message>
        <source>No route drawn</source>
        <translation>Dim llwybr wedi&apos;i lunio</translation>
    </message>
    <message>
        <source>Route of %1 m</source>
        <translation>Llwybr o %1 m</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Newid y dyddiad</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Newid yr amser</translation>
    </message>
    <message>
        <source>Name the place</source>
        <translation>Enwi&apos;r lle</translation>
    </message>
    <message>
        <source>Change the officer</source>
        <translation>Newid y swyddog</translation>
    </message>
    <message>
        <source>Change the number of women</source>
        <translation>Newid nifer y menywod</translation>
    </message>
    <message>
        <source>Change the minutes</source>
        <translation>Newid y munudau</translation>
    </message>
    <message>
        <source>Change the light</source>
        <translation>Newid y golau</translation>
    </message>
    <message>
        <source>Put the place on the map</source>
        <translation>Rhoi&apos;r lle ar y map</translation>
    </message>
    <message>
        <source>The route leaves Great Britain.</source>
        <translation>Mae&apos;r llwybr yn gadael Prydain Fawr.</translation>
    </message>
    <message>
        <source>Take the route away</source>
        <translation>Dileu&apos;r llwybr</translation>
    </message>
    <message>
        <source>Draw the route</source>
        <translation>Llunio&apos;r llwybr</translation>
    </message>
    <message>
        <source>Save the walk</source>
        <translation>Cadw&apos;r daith gerdded</translation>
    </message>
    <message>
        <source>Discard the new walk</source>
        <translation>Hepgor y daith gerdded newydd</translation>
    </message>
    <message>
        <source>Forget the unsaved changes</source>
        <translation>Anghofio&apos;r newidiadau heb eu cadw</translation>
    </message>
    <message>
        <source>Remove the walk</source>
        <translation>Dileu&apos;r daith gerdded</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>Ychwanegu pryder</translation>
    </message>
    <message>
        <source>Remove the concern</source>
        <translation>Dileu&apos;r pryder</translation>
    </message>
    <message>
        <source>Put the concern on the map</source>
        <translation>Rhoi&apos;r pryder ar y map</translation>
    </message>
    <message>
        <source>Name the concern&apos;s place</source>
        <translation>Enwi lle&apos;r pryder</translation>
    </message>
    <message>
        <source>Say what the concern is</source>
        <translation>Nodi beth yw&apos;r pryder</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Tynnu&apos;r cam gweithredu</translation>
    </message>
    <message>
        <source>Change the action</source>
        <translation>Newid y cam gweithredu</translation>
    </message>
    <message>
        <source>Move the action on</source>
        <translation>Symud y cam gweithredu ymlaen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Nid oes cam gweithredu o&apos;r fath.</translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Symud “%1” i %2</translation>
    </message>
    <message>
        <source>Change how safe it felt</source>
        <translation>Newid pa mor ddiogel y teimlai</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>1, not at all</source>
        <translation>1, ddim o gwbl</translation>
    </message>
    <message>
        <source>5, very</source>
        <translation>5, iawn</translation>
    </message>
    <message>
        <source>Take the action up again</source>
        <translation>Ailgydio yn y cam gweithredu</translation>
    </message>
    <message>
        <source>Note a chase</source>
        <translation>Nodi ymholiad dilynol</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
</context>
<context>
    <name>lantern::WalkListModel</name>
    <message>
        <source>1 concern</source>
        <translation>1 pryder</translation>
    </message>
    <message>
        <source>%1 concerns</source>
        <translation>%1 pryder</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <translation>Lle dienw</translation>
    </message>
    <message>
        <source>New walk</source>
        <translation>Taith gerdded newydd</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
</context>
<context>
    <name>lantern::WardDesk</name>
    <message numerus="yes">
        <source>%1; %n month(s) not in the source</source>
        <translation>
            <numerusform>%1; %n mis nad ydynt yn y ffynhonnell</numerusform>
            <numerusform>%1; %n mis nad ydynt yn y ffynhonnell</numerusform>
            <numerusform>%1; %n mis nad ydynt yn y ffynhonnell</numerusform>
            <numerusform>%1; %n mis nad ydynt yn y ffynhonnell</numerusform>
            <numerusform>%1; %n mis nad ydynt yn y ffynhonnell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lantern::WeeklyDesk</name>
    <message>
        <source>Change the words of the return</source>
        <translation>Newid geiriad y ffurflen</translation>
    </message>
</context>
<context>
    <name>lantern::WhatIfDesk</name>
    <message>
        <source>Harm covered, %</source>
        <translation>Niwed a gwmpesir, %</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Hotspots visited</source>
        <translation>Mannau problemus yr ymwelir â hwy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Officers&apos; hours</source>
        <translation>Oriau swyddogion</translation>
    </message>
    <message>
        <source>Under way, km</source>
        <translation>Ar y ffordd, km</translation>
    </message>
    <message>
        <source>Broken rules</source>
        <translation>Rheolau a dorrwyd</translation>
    </message>
    <message>
        <source>Worth per officer&apos;s hour</source>
        <translation>Gwerth fesul awr swyddog</translation>
    </message>
    <message>
        <source>Planning was stopped.</source>
        <translation>Ataliwyd y cynllunio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Cynllunio %1</translation>
    </message>
    <message>
        <source>Worth against the plan</source>
        <translation>Gwerth yn erbyn y cynllun</translation>
    </message>
    <message>
        <source>Hotspots at target dose</source>
        <translation>Mannau problemus ar y dos targed</translation>
    </message>
    <message>
        <source>Never alone over 2 hours</source>
        <translation>Byth heb neb dros 2 awr</translation>
    </message>
    <message>
        <source>Predictability, 0 to 1</source>
        <translation>Rhagweladwyedd, 0 i 1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>Hours are not in this data: every hour counts alike, so that another beginning changes nothing that is known.</source>
        <translation>Nid yw oriau yn y data hwn: mae pob awr yn cyfrif yr un fath, felly nid yw dechrau ar adeg arall yn newid dim sy&apos;n hysbys.</translation>
    </message>
</context>
<context>
    <name>lantern::Workspace</name>
    <message>
        <source>%1 · EXERCISE — fictional data</source>
        <translation>%1 · YMARFER — data ffuglennol</translation>
    </message>
    <message>
        <source>Building the exercise borough</source>
        <translation>Wrthi&apos;n creu bwrdeistref yr ymarfer</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wrthi&apos;n gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>The old exercise borough is kept as %1.</source>
        <translation>Cedwir hen fwrdeistref yr ymarfer fel %1.</translation>
    </message>
</context>
<context>
    <name>lantern::Write</name>
    <message>
        <source>Written: %1</source>
        <translation>Ysgrifennwyd: %1</translation>
    </message>
    <message>
        <source>No program to view and print a PDF was found. Export the PDF instead.</source>
        <translation>Ni chafwyd hyd i raglen i weld ac argraffu PDF. Allforiwch y PDF yn lle hynny.</translation>
    </message>
</context>
</TS>
