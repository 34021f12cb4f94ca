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
        <source>Load %n file(s)</source>
        <translation>
            <numerusform>Load %n file</numerusform>
            <numerusform>Load %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and changed nothing.</source>
        <translation>
            <numerusform>%n file had been loaded before and changed nothing.</numerusform>
            <numerusform>%n files had been loaded before and changed nothing.</numerusform>
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
    <name>martlet::StatusBar</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
</TS>
