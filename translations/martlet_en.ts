<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Martlet</name>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… and %n more of this kind.</numerusform>
            <numerusform>… and %n more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) kept.</source>
        <translation>
            <numerusform>%n check kept.</numerusform>
            <numerusform>%n checks kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that came with no file refer to members this batch brought.</source>
        <translation>
            <numerusform>%Ln row that came with no file refers to members this batch brought.</numerusform>
            <numerusform>%Ln rows that came with no file refer to members this batch brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln of its rows.</source>
        <translation>
            <numerusform>%1 changed %Ln of its rows.</numerusform>
            <numerusform>%1 changed %Ln of its rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln rows that changed nothing because of this batch.</source>
        <translation>
            <numerusform>%1 has %Ln row that changed nothing because of this batch.</numerusform>
            <numerusform>%1 has %Ln rows that changed nothing because of this batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln rows that refer to members this batch brought.</source>
        <translation>
            <numerusform>%1 has %Ln row that refers to members this batch brought.</numerusform>
            <numerusform>%1 has %Ln rows that refer to members this batch brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mends %Ln of its rejected lines.</source>
        <translation>
            <numerusform>%1 mends %Ln of its rejected lines.</numerusform>
            <numerusform>%1 mends %Ln of its rejected lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 %4, to %n line(s) of the batch</source>
        <translation>
            <numerusform>%1 %2: %3 %4, to %n line of the batch</numerusform>
            <numerusform>%1 %2: %3 %4, to %n lines of the batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of batch %1</source>
        <translation>
            <numerusform>%n line of batch %1</numerusform>
            <numerusform>%n lines of batch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both were counted in the same store on the same day, %n times (first on %1), so they are two products, or one was counted twice. Undo the stock file that is wrong first.</source>
        <translation>
            <numerusform>Both were counted in the same store on the same day, once (on %1), so they are two products, or one was counted twice. Undo the stock file that is wrong first.</numerusform>
            <numerusform>Both were counted in the same store on the same day, %n times (first on %1), so they are two products, or one was counted twice. Undo the stock file that is wrong first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) were tried on a copy, and none helps.</source>
        <translation>
            <numerusform>One index was tried on a copy, and it does not help.</numerusform>
            <numerusform>%n indexes were tried on a copy, and none helps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older load(s)</source>
        <translation>
            <numerusform>and %Ln older load</numerusform>
            <numerusform>and %Ln older loads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) pass</source>
        <translation>
            <numerusform>%n check passes</numerusform>
            <numerusform>%n checks pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not run yet</source>
        <translation>
            <numerusform>%n has not run yet</numerusform>
            <numerusform>%n have not run yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n best member(s)</source>
        <translation>
            <numerusform>not the %n best member</numerusform>
            <numerusform>none of the %n best members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First %L1 of %Ln line(s)</source>
        <translation>
            <numerusform>First %L1 of %Ln line</numerusform>
            <numerusform>First %L1 of %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more pass the conditions and bring nothing</source>
        <translation>
            <numerusform>; %Ln more passes the conditions and brings nothing</numerusform>
            <numerusform>; %Ln more pass the conditions and bring nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parts of questions took %2, of which it would have saved about %3.</source>
        <translation>
            <numerusform>%1: %Ln part of a question took %2, of which it would have saved about %3.</numerusform>
            <numerusform>%1: %Ln parts of questions took %2, of which it would have saved about %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n best are chosen by another statement; these are all.</source>
        <translation>
            <numerusform>The best is chosen by another statement; these are all.</numerusform>
            <numerusform>The %n best are chosen by another statement; these are all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CalendarPanel</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CheckStep</name>
    <message numerus="yes">
        <source>The last %n load(s) had %1.</source>
        <translation>
            <numerusform>The last load had %1.</numerusform>
            <numerusform>The last %n loads had %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and would change nothing.</source>
        <translation>
            <numerusform>%n file had been loaded before and would change nothing.</numerusform>
            <numerusform>%n files had been loaded before and would change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mending of %n group(s)</source>
        <translation>
            <numerusform>mending of %n group</numerusform>
            <numerusform>mending of %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ColumnPanel</name>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ColumnsStep</name>
    <message numerus="yes">
        <source>%n target(s) filled</source>
        <translation>
            <numerusform>%n target filled</numerusform>
            <numerusform>%n targets filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::FindingList</name>
    <message numerus="yes">
        <source>%n were tried on a copy.</source>
        <translation>
            <numerusform>One was tried on a copy.</numerusform>
            <numerusform>%n were tried on a copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::GroupList</name>
    <message numerus="yes">
        <source>%n group(s), %1 lines</source>
        <translation>
            <numerusform>%n group, %1 lines</numerusform>
            <numerusform>%n groups, %1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend these %n</source>
        <translation>
            <numerusform>Mend this one</numerusform>
            <numerusform>Mend these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ImportPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s) are in %1, each with its reason. Corrected, it can be imported.</source>
        <translation>
            <numerusform>%Ln rejected line is in %1, with its reason. Corrected, it can be imported.</numerusform>
            <numerusform>%Ln rejected lines are in %1, each with its reason. Corrected, they can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %Ln line(s)</source>
        <translation>
            <numerusform>&amp;Load %Ln line</numerusform>
            <numerusform>&amp;Load %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::JobsPanel</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::LineageTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::LoadStep</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 are in the warehouse.</source>
        <translation>
            <numerusform>%Ln line of %1 is in the warehouse.</numerusform>
            <numerusform>%Ln lines of %1 are in the warehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not taken; they are kept with their raw text and the reason.</source>
        <translation>
            <numerusform>%Ln was not taken; it is kept with its raw text and the reason.</numerusform>
            <numerusform>%Ln were not taken; they are kept with their raw text and the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and changed nothing.</source>
        <translation>
            <numerusform>%n file had been loaded before and changed nothing.</numerusform>
            <numerusform>%n files had been loaded before and changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The load is undone: %Ln row(s) removed, %1 put back as they were.</source>
        <translation>
            <numerusform>The load is undone: %Ln row removed, %1 put back as they were.</numerusform>
            <numerusform>The load is undone: %Ln rows removed, %1 put back as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) of sales worth %1</source>
        <translation>
            <numerusform>%Ln line of sales worth %1</numerusform>
            <numerusform>%Ln lines of sales worth %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock level(s)</source>
        <translation>
            <numerusform>%Ln stock level</numerusform>
            <numerusform>%Ln stock levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ProfileStrip</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not fit</source>
        <translation>
            <numerusform>%Ln does not fit</numerusform>
            <numerusform>%Ln do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::QualityPage</name>
    <message numerus="yes">
        <source>%n check(s) need somebody.</source>
        <translation>
            <numerusform>%n check needs somebody.</numerusform>
            <numerusform>%n checks need somebody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not run yet.</source>
        <translation>
            <numerusform>%n has not run yet.</numerusform>
            <numerusform>%n have not run yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::RailButton</name>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n needs somebody</numerusform>
            <numerusform>%n need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::RejectView</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ResultPane</name>
    <message numerus="yes">
        <source>No rows. Without “%1” there would be %Ln.</source>
        <translation>
            <numerusform>No rows. Without “%1” there would be %Ln.</numerusform>
            <numerusform>No rows. Without “%1” there would be %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::SourceStep</name>
    <message numerus="yes">
        <source>the first %n line(s), as %1</source>
        <translation>
            <numerusform>the first line, as %1</numerusform>
            <numerusform>the first %n lines, as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StatusBar</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
</TS>
