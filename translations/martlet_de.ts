<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Every product has a price</source>
        <translation>Jedes Produkt hat einen Preis</translation>
    </message>
    <message>
        <source>Expects that it</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that are looked at</source>
        <translation>Geprüfte Spalten</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>999.99</source>
        <translation>999.99</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Allowed values, parted by commas</source>
        <translation>Erlaubte Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Gold, Silber, Bronze</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>[A-Z]{2}-[0-9]+</source>
        <translation>[A-Z]{2}-[0-9]+</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source> days old</source>
        <translation> Tage alt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Earlier loads</source>
        <translation>Frühere Ladungen</translation>
    </message>
    <message>
        <source> loads before</source>
        <translation> Ladungen davor</translation>
    </message>
    <message>
        <source>May move by</source>
        <translation>Darf abweichen um</translation>
    </message>
    <message>
        <source>Tolerance in percent</source>
        <translation>Toleranz in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SQL that answers the failing rows</source>
        <translation>SQL, das die fehlerhaften Zeilen liefert</translation>
    </message>
    <message>
        <source>SELECT product_id, product_name FROM dim_products WHERE retail_price &lt; cost_price</source>
        <translation>SELECT product_id, product_name FROM dim_products WHERE retail_price &lt; cost_price</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Bei Verstoß</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Refuse the load</source>
        <translation>Ladung zurückweisen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Look at each load before it is published</source>
        <translation>Jede Ladung vor der Veröffentlichung prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>Keep the check</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>ColumnEditor</name>
    <message>
        <source>Comes from</source>
        <translation>Kommt aus</translation>
    </message>
    <message>
        <source>Source column</source>
        <translation>Quellspalte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of every line</source>
        <translation>Text jeder Zeile</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Decimals after</source>
        <translation>Nachkommastellen nach</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Dezimaltrennzeichen</translation>
    </message>
    <message>
        <source>Blank means</source>
        <translation>Leer bedeutet</translation>
    </message>
    <message>
        <source>Text of a blank cell</source>
        <translation>Text einer leeren Zelle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Open a warehouse</source>
        <translation>Warehouse öffnen</translation>
    </message>
    <message>
        <source>Kind of warehouse</source>
        <translation>Art des Warehouse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Warehouse file</source>
        <translation>Warehouse-Datei</translation>
    </message>
    <message>
        <source>shop.db</source>
        <translation>shop.db</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>db.example.com, or the folder of a socket</source>
        <translation>db.example.com oder der Ordner eines Sockets</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation>wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Checked against the server’s name</source>
        <translation>Mit Prüfung des Servernamens</translation>
    </message>
    <message>
        <source>Required, server not checked</source>
        <translation>Erforderlich, Server ungeprüft</translation>
    </message>
    <message>
        <source>None: only on this computer</source>
        <translation>Keine: nur auf diesem Computer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New warehouse file</source>
        <translation>Neue Warehouse-Datei</translation>
    </message>
    <message>
        <source>my-shop.db</source>
        <translation>mein-shop.db</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Geschäft</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Währung, drei Buchstaben</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>include tax</source>
        <translation>inklusive Steuer</translation>
    </message>
    <message>
        <source>exclude tax</source>
        <translation>ohne Steuer</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demoshop</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Faces of the data</source>
        <translation>Ansichten der Daten</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>reference, checked on every load</source>
        <translation>Verweis, bei jedem Laden geprüft</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rejected lines are always kept for later</source>
        <translation>Abgelehnte Zeilen werden immer für später aufbewahrt</translation>
    </message>
    <message>
        <source>With line number, raw text and the reason, so that they can be mended and loaded alone.</source>
        <translation>Mit Zeilennummer, Rohtext und Grund, damit sie sich korrigieren und einzeln laden lassen.</translation>
    </message>
    <message>
        <source>&amp;Export rejects</source>
        <translation>Ablehnungen &amp;exportieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derherstellen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>Martlet</name>
    <message>
        <source>Retail analytics workbench.</source>
        <translation>Analysewerkbank für den Einzelhandel.</translation>
    </message>
    <message>
        <source>Open this warehouse: a file, or postgresql://user@host/name.</source>
        <translation>Dieses Warehouse öffnen: eine Datei oder postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>Open a saved connection; “demo” is the demo shop.</source>
        <translation>Eine gespeicherte Verbindung öffnen; „demo“ ist der Demoshop.</translation>
    </message>
    <message>
        <source>The PNG file for --render.</source>
        <translation>Die PNG-Datei für --render.</translation>
    </message>
    <message>
        <source>Use the dark theme, this time.</source>
        <translation>Diesmal das dunkle Farbschema verwenden.</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>kein Vergleichswert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>in points</source>
        <translation>in Prozentpunkten</translation>
    </message>
    <message>
        <source>in %</source>
        <translation>in %</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: nothing to draw</source>
        <translation>%1: nichts darzustellen</translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Höchster Wert: %1. Niedrigster Wert: %2.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>Other, %1</source>
        <translation>Übrige, %1</translation>
    </message>
    <message>
        <source>Nothing to draw for this choice.</source>
        <translation>Für diese Auswahl gibt es nichts darzustellen.</translation>
    </message>
    <message>
        <source>A SELECT statement; it can only read.</source>
        <translation>Eine SELECT-Anweisung; sie kann nur lesen.</translation>
    </message>
    <message>
        <source>“%1” is not a batch number. “batch list” shows them.</source>
        <translation>„%1“ ist keine Ladungsnummer. „batch list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Name the table and the row: batch trace sales_fact 4711/1</source>
        <translation>Tabelle und Zeile nennen: batch trace sales_fact 4711/1</translation>
    </message>
    <message>
        <source>Say what to do with the configuration: config show</source>
        <translation>Angeben, was mit der Konfiguration geschehen soll: config show</translation>
    </message>
    <message>
        <source>Show the connection&apos;s settings, and where each came from.</source>
        <translation>Die Einstellungen der Verbindung zeigen und woher jede stammt.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not “%3”.</source>
        <translation>--%1 braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--end needs a date like 2025-12-31 between 2003 and 2049, not “%1”.</source>
        <translation>--end braucht ein Datum wie 2025-12-31 zwischen 2003 und 2049, nicht „%1“.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its name and permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1: %L2 sales lines and %L3 stock rows in CSV files.</source>
        <translation>%1: %L2 Verkaufszeilen und %L3 Bestandszeilen in CSV-Dateien.</translation>
    </message>
    <message>
        <source>The demo shop is ready: %1</source>
        <translation>Der Demoshop ist bereit: %1</translation>
    </message>
    <message>
        <source>Make the demo shop, as a warehouse or as CSV files.</source>
        <translation>Den Demoshop anlegen, als Warehouse oder als CSV-Dateien.</translation>
    </message>
    <message>
        <source>Sales lines; under 500,000 the small shop (default 1,000,000).</source>
        <translation>Verkaufszeilen; unter 500.000 der kleine Demoshop (Vorgabe 1.000.000).</translation>
    </message>
    <message>
        <source>Another seed gives another shop.</source>
        <translation>Ein anderer Startwert ergibt einen anderen Demoshop.</translation>
    </message>
    <message>
        <source>The last day with sales (default today, UTC).</source>
        <translation>Der letzte Tag mit Verkäufen (Vorgabe heute, UTC).</translation>
    </message>
    <message>
        <source>Write the CSV files there instead of a warehouse.</source>
        <translation>Statt eines Warehouse die CSV-Dateien dorthin schreiben.</translation>
    </message>
    <message>
        <source>With known faults, and a manifest of them.</source>
        <translation>Mit bekannten Fehlern und einem Verzeichnis davon.</translation>
    </message>
    <message>
        <source>Do nothing when the warehouse is there already.</source>
        <translation>Nichts tun, wenn das Warehouse schon da ist.</translation>
    </message>
    <message>
        <source>%1: loaded already as batch %2; nothing changed.</source>
        <translation>%1: bereits als Ladung %2 geladen; nichts geändert.</translation>
    </message>
    <message>
        <source>%1: batch %2, read %L3 = new %L4 + changed %L5 + unchanged %L6 + repeated %L7 + rejected %L8</source>
        <translation>%1: Ladung %2, gelesen %L3 = neu %L4 + geändert %L5 + unverändert %L6 + wiederholt %L7 + abgelehnt %L8</translation>
    </message>
    <message>
        <source>Name the files or the folder to import.</source>
        <translation>Die Dateien oder den Ordner für den Import nennen.</translation>
    </message>
    <message>
        <source>All of it was loaded before; nothing changed.</source>
        <translation>Alles war bereits geladen; nichts geändert.</translation>
    </message>
    <message>
        <source>Load files into the warehouse, a batch per file.</source>
        <translation>Dateien in das Warehouse laden, eine Ladung je Datei.</translation>
    </message>
    <message>
        <source>How to read them; without it, found by the header.</source>
        <translation>Wie sie zu lesen sind; ohne Angabe anhand der Kopfzeile erkannt.</translation>
    </message>
    <message>
        <source>Do everything but keep nothing.</source>
        <translation>Alles ausführen, aber nichts behalten.</translation>
    </message>
    <message>
        <source>%1: %L2 rows</source>
        <translation>%1: %L2 Zeilen</translation>
    </message>
    <message>
        <source>A parameter&apos;s value; may be given several times.</source>
        <translation>Der Wert eines Parameters; mehrfach möglich.</translation>
    </message>
    <message>
        <source>On standard output: table, csv or json.</source>
        <translation>Auf der Standardausgabe: table, csv oder json.</translation>
    </message>
    <message>
        <source>Write a file instead; its ending names the format: .csv or .xlsx.</source>
        <translation>Stattdessen eine Datei schreiben; ihre Endung bestimmt das Format: .csv oder .xlsx.</translation>
    </message>
    <message>
        <source>CSV without the guard against formulas.</source>
        <translation>CSV ohne den Schutz vor Formeln.</translation>
    </message>
    <message>
        <source>--param needs name=value, not “%1”.</source>
        <translation>--param braucht name=wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format ist table, csv oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>line %L1, %2: %3</source>
        <translation>Zeile %L1, %2: %3</translation>
    </message>
    <message>
        <source>No line of this batch was rejected.</source>
        <translation>Keine Zeile dieser Ladung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Say where to write them: --out FILE.csv</source>
        <translation>Angeben, wohin sie geschrieben werden: --out FILE.csv</translation>
    </message>
    <message>
        <source>export: the CSV file to write.</source>
        <translation>export: die zu schreibende CSV-Datei.</translation>
    </message>
    <message>
        <source>There is no report “%1”. “report list” shows them.</source>
        <translation>Es gibt keinen Bericht „%1“. „report list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Say what to do with reports: list, or run ID.</source>
        <translation>Angeben, was mit Berichten geschehen soll: list oder run ID.</translation>
    </message>
    <message>
        <source>List the reports, and run one.</source>
        <translation>Die Berichte auflisten oder einen ausführen.</translation>
    </message>
    <message>
        <source>The warehouse: a file, or postgresql://user@host/name.</source>
        <translation>Das Warehouse: eine Datei oder postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>A saved connection; “demo” is the demo shop.</source>
        <translation>Eine gespeicherte Verbindung; „demo“ ist der Demoshop.</translation>
    </message>
    <message>
        <source>The project&apos;s dev, test or prod of martlet.toml.</source>
        <translation>dev, test oder prod des Projekts aus martlet.toml.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Dies anzeigen.</translation>
    </message>
    <message>
        <source>Usage: martletctl [--db PLACE | --profile NAME] VERB … [--json]</source>
        <translation>Aufruf: martletctl [--db PLACE | --profile NAME] VERB … [--json]</translation>
    </message>
    <message>
        <source>“martletctl VERB --help” tells more.</source>
        <translation>„martletctl VERB --help“ sagt mehr.</translation>
    </message>
    <message>
        <source>There is no verb “%1”. “martletctl --help” lists them.</source>
        <translation>Das Verb „%1“ gibt es nicht. „martletctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source> “martletctl %1 --help” lists the options.</source>
        <translation> „martletctl %1 --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>The warehouse is ready: %1</source>
        <translation>Das Warehouse ist bereit: %1</translation>
    </message>
    <message>
        <source>%1 is not a Martlet warehouse.</source>
        <translation>%1 ist kein Martlet-Warehouse.</translation>
    </message>
    <message>
        <source>%1: schema %2 of %3.</source>
        <translation>%1: Schema %2 von %3.</translation>
    </message>
    <message>
        <source> Run “warehouse migrate”.</source>
        <translation> „warehouse migrate“ ausführen.</translation>
    </message>
    <message>
        <source> A newer Martlet made it; this one opens it for reading.</source>
        <translation> Ein neueres Martlet hat es angelegt; dieses öffnet es nur zum Lesen.</translation>
    </message>
    <message>
        <source>The schema is up to date.</source>
        <translation>Das Schema ist aktuell.</translation>
    </message>
    <message>
        <source>%1 migrations applied.</source>
        <translation>%1 Migrationen ausgeführt.</translation>
    </message>
    <message>
        <source>The warehouse does not hold together. Keep it as it is and restore a backup beside it to compare.</source>
        <translation>Das Warehouse ist nicht in sich stimmig. Es unverändert lassen und zum Vergleich eine Sicherung daneben wiederherstellen.</translation>
    </message>
    <message>
        <source>init: the shop&apos;s name.</source>
        <translation>init: der Name des Geschäfts.</translation>
    </message>
    <message>
        <source>init: the currency of all amounts (default EUR).</source>
        <translation>init: die Währung aller Beträge (Vorgabe EUR).</translation>
    </message>
    <message>
        <source>init: the country of the holidays: US, GB, DE, FR or ES.</source>
        <translation>init: das Land der Feiertage: US, GB, DE, FR oder ES.</translation>
    </message>
    <message>
        <source>init: the fiscal calendar, month or nrf454.</source>
        <translation>init: der Geschäftskalender, month oder nrf454.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds a value of another type than the query promises. Check the data, or the query&apos;s columns.</source>
        <translation>Die Spalte „%1“ enthält einen Wert von anderem Typ, als die Abfrage zusagt. Daten oder Spalten der Abfrage prüfen.</translation>
    </message>
    <message>
        <source>The address is not a valid postgresql:// URL. Write it like postgresql://user@host:5432/database.</source>
        <translation>Die Adresse ist keine gültige postgresql://-URL. Schreibweise: postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>The address has the part &quot;%1=%2&quot;, which is not known. Known are sslmode, host and port.</source>
        <translation>Die Adresse enthält den unbekannten Teil „%1=%2“. Bekannt sind sslmode, host und port.</translation>
    </message>
    <message>
        <source>The address names no database. Write it like postgresql://user@host:5432/database.</source>
        <translation>Die Adresse nennt keine Datenbank. Schreibweise: postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of address Martlet knows. Give a file, or postgresql://….</source>
        <translation>„%1“ ist keine Art von Adresse, die Martlet kennt. Eine Datei oder postgresql://… angeben.</translation>
    </message>
    <message>
        <source>No database was named. Give a file, or postgresql://….</source>
        <translation>Es wurde keine Datenbank genannt. Eine Datei oder postgresql://… angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a table or a column: names have 1 to 63 bytes and no NUL. Choose another name.</source>
        <translation>„%1“ kann keine Tabelle oder Spalte benennen: Namen haben 1 bis 63 Bytes und kein NUL. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 does not answer. Martlet tries again every five seconds.</source>
        <translation>%1 antwortet nicht. Martlet versucht es alle fünf Sekunden erneut.</translation>
    </message>
    <message>
        <source>All connections to %1 are in use. Wait for the running work, or stop it.</source>
        <translation>Alle Verbindungen zu %1 sind belegt. Auf die laufende Arbeit warten oder sie abbrechen.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check its address, that it runs, and the network.</source>
        <translation>Der Server von %1 antwortet nicht. Adresse und Netzwerk prüfen und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Rows are written in bulk only inside a transaction.</source>
        <translation>Zeilen werden nur innerhalb einer Transaktion im Block geschrieben.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8, or has a NUL.</source>
        <translation>Ein Text ist kein gültiges UTF-8 oder enthält ein NUL.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Check the network and the server, then try again; what was not finished was not saved.</source>
        <translation>Die Verbindung zu %1 ist verloren. Netzwerk und Server prüfen, dann erneut versuchen; was nicht abgeschlossen war, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 has no connection left. Try again in a while.</source>
        <translation>%1 hat keine Verbindung mehr frei. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same data. Try again when they have finished.</source>
        <translation>Jemand anders ändert gerade dieselben Daten. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same data at the same moment. Try again.</source>
        <translation>Jemand anders hat im selben Moment dieselben Daten geändert. Erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not let you in: name or password are wrong, or the server does not accept you from here.</source>
        <translation>%1 verweigert den Zugang: Name oder Passwort sind falsch, oder der Server nimmt von hier keine Verbindung an.</translation>
    </message>
    <message>
        <source>This connection may only read. Use one that may change data.</source>
        <translation>Diese Verbindung darf nur lesen. Eine verwenden, die Daten ändern darf.</translation>
    </message>
    <message>
        <source>You do not have the right to do this: %1. Ask the person who keeps the database.</source>
        <translation>Dazu fehlt Ihnen das Recht: %1. Wenden Sie sich an die Person, die die Datenbank betreut.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the database: %1. Correct the value and try again.</source>
        <translation>Die Änderung verletzt eine Regel der Datenbank: %1. Den Wert korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>A value does not fit: %1. Correct the value and try again.</source>
        <translation>Ein Wert passt nicht: %1. Den Wert korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>The database does not accept the query: %1.</source>
        <translation>Die Datenbank nimmt die Abfrage nicht an: %1.</translation>
    </message>
    <message>
        <source>The server does not have it: %1. Check the name.</source>
        <translation>Auf dem Server nicht vorhanden: %1. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The server could not read or write its disk: %1.</source>
        <translation>Der Server konnte seinen Datenträger nicht lesen oder beschreiben: %1.</translation>
    </message>
    <message>
        <source>The database reported a fault: %1.</source>
        <translation>Die Datenbank meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>The query was stopped, by you or because it took longer than allowed. Nothing was changed.</source>
        <translation>Die Abfrage wurde abgebrochen, von Ihnen oder weil sie länger dauerte als erlaubt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space there and try again; nothing was half saved.</source>
        <translation>Der Datenträger von %1 ist voll. Dort Platz schaffen und erneut versuchen; nichts wurde halb gespeichert.</translation>
    </message>
    <message>
        <source>The database %1 is damaged. Stop working with it and restore the last backup.</source>
        <translation>Die Datenbank %1 ist beschädigt. Nicht weiter damit arbeiten und die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The database connection reported a fault. Try again.</source>
        <translation>Die Datenbankverbindung meldet einen Fehler. Erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no query to run.</source>
        <translation>Es gibt keine Abfrage zum Ausführen.</translation>
    </message>
    <message>
        <source>COPY between the server and here is not possible in a query.</source>
        <translation>COPY zwischen dem Server und hier ist in einer Abfrage nicht möglich.</translation>
    </message>
    <message>
        <source>The server %1 runs PostgreSQL %2. Martlet needs 15 or later.</source>
        <translation>Der Server %1 läuft mit PostgreSQL %2. Martlet braucht 15 oder neuer.</translation>
    </message>
    <message>
        <source>Only one statement can be run at a time.</source>
        <translation>Es kann nur eine Anweisung auf einmal ausgeführt werden.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; should hold a number and holds something else. Check the data.</source>
        <translation>Die Spalte „%1“ sollte eine Zahl enthalten, enthält aber etwas anderes. Die Daten prüfen.</translation>
    </message>
    <message>
        <source>This connection may only read, and only data.</source>
        <translation>Diese Verbindung darf nur lesen, und nur Daten.</translation>
    </message>
    <message>
        <source>The transaction had failed before it was to be kept. Nothing of it was saved.</source>
        <translation>Die Transaktion war schon vor dem Abschluss gescheitert. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the changes were being saved, and the server cannot say yet whether they were. Look at the data before you try again.</source>
        <translation>Die Verbindung zu %1 ging beim Speichern der Änderungen verloren, und der Server kann noch nicht sagen, ob sie gespeichert sind. Vor einem neuen Versuch die Daten ansehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Check the folder and the free space.</source>
        <translation>„%1“ lässt sich nicht schreiben. Ordner und freien Speicherplatz prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not known outside a table.</source>
        <translation>„%1“: „%2“ ist außerhalb einer Tabelle nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the key &quot;%2&quot; of [%3] is not known. Known are: %4.%5</source>
        <translation>„%1“: Der Schlüssel „%2“ von [%3] ist nicht bekannt. Bekannt sind: %4.%5</translation>
    </message>
    <message>
        <source>Passwords never stand in this file.</source>
        <translation>Passwörter stehen nie in dieser Datei.</translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. Known are: %3.</source>
        <translation>Es gibt keine Verbindung „%1“ in %2. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in %2. Known are: %3.</source>
        <translation>Es gibt keine Umgebung „%1“ in %2. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>(set)</source>
        <translation>(gesetzt)</translation>
    </message>
    <message>
        <source>No database was chosen. Give --db, or --profile with a saved connection.</source>
        <translation>Es wurde keine Datenbank gewählt. --db angeben, oder --profile mit einer gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>The connection has a value that does not fit: environment is demo, dev, test or prod; port and patience are whole numbers.</source>
        <translation>Ein Wert der Verbindung passt nicht: environment ist demo, dev, test oder prod; port und patience sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>A connection needs a name without quotes and brackets, other than &quot;default&quot;.</source>
        <translation>Eine Verbindung braucht einen Namen ohne Anführungszeichen und Klammern, anders als „default“.</translation>
    </message>
    <message>
        <source>The change refers to a row that does not exist, or removes one that others refer to.</source>
        <translation>Die Änderung verweist auf eine Zeile, die es nicht gibt, oder entfernt eine, auf die andere verweisen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by another program. Try again when it has finished.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Erneut versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be read: the file, its folder or this connection does not allow changes. Check the permissions.</source>
        <translation>„%1“ kann nur gelesen werden: Die Datei, ihr Ordner oder diese Verbindung lässt keine Änderungen zu. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>This connection may only read, and only data. Use a query that does no more.</source>
        <translation>Diese Verbindung darf nur lesen, und nur Daten. Eine Abfrage verwenden, die nicht mehr tut.</translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. Free some space and try again; nothing was half saved.</source>
        <translation>Der Datenträger mit „%1“ ist voll. Platz schaffen und erneut versuchen; nichts wurde halb gespeichert.</translation>
    </message>
    <message>
        <source>The disk could not read or write &quot;%1&quot;. Check the disk, then try again.</source>
        <translation>Der Datenträger konnte „%1“ nicht lesen oder schreiben. Den Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that the folder exists and that you may use it.</source>
        <translation>„%1“ lässt sich nicht öffnen. Prüfen, ob der Ordner existiert und Sie ihn verwenden dürfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SQLite database. Choose another file.</source>
        <translation>„%1“ ist keine SQLite-Datenbank. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged. Stop working with it and restore the last backup.</source>
        <translation>„%1“ ist beschädigt. Nicht weiter damit arbeiten und die letzte Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>A value does not fit its column: %1. Correct the value and try again.</source>
        <translation>Ein Wert passt nicht in seine Spalte: %1. Den Wert korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this query. Close something and try again.</source>
        <translation>Für diese Abfrage reicht der Arbeitsspeicher nicht. Etwas schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a database file.</source>
        <translation>„%1“ ist ein Ordner. Eine Datenbankdatei wählen.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name, or create a new warehouse there.</source>
        <translation>Es gibt keine Datei „%1“. Den Namen prüfen oder dort ein neues Warehouse anlegen.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Create it first.</source>
        <translation>Es gibt keinen Ordner „%1“. Ihn zuerst anlegen.</translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Check its permissions.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be read. Check its permissions.</source>
        <translation>„%1“ kann nur gelesen werden. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a network drive, where it can only be read. Move it to a local disk, or use PostgreSQL.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk und kann dort nur gelesen werden. Die Datei auf einen lokalen Datenträger verschieben oder PostgreSQL verwenden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used with a write-ahead log, which safe loading needs. Move it to a local disk.</source>
        <translation>„%1“ lässt sich nicht mit einem Write-Ahead-Log verwenden, das sicheres Laden braucht. Die Datei auf einen lokalen Datenträger verschieben.</translation>
    </message>
    <message>
        <source>The database ended the transaction after an earlier fault, and nothing of it was kept. Start again from the beginning.</source>
        <translation>Die Datenbank hat die Transaktion nach einem früheren Fehler beendet, nichts davon wurde behalten. Noch einmal von vorn beginnen.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not let you write, which changing the database needs. Check its permissions.</source>
        <translation>Im Ordner von „%1“ dürfen Sie nicht schreiben; das ist zum Ändern der Datenbank nötig. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>The lock file beside &quot;%1&quot; cannot be written. Check the disk&apos;s free space and the folder.</source>
        <translation>Die Sperrdatei neben „%1“ lässt sich nicht schreiben. Freien Speicherplatz und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing to &quot;%4&quot;. Try again when it has finished.</source>
        <translation>%1 (Prozess %2 auf %3) schreibt gerade in „%4“. Erneut versuchen, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>The query&apos;s parameter :%1 has no value. Give it one.</source>
        <translation>Der Parameter :%1 der Abfrage hat keinen Wert. Einen angeben.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored (NUL, or half a surrogate pair). Remove them.</source>
        <translation>Der Text enthält Zeichen, die sich nicht speichern lassen (NUL oder ein halbes Surrogatpaar). Sie entfernen.</translation>
    </message>
    <message>
        <source>A connection was asked to run two statements at once. Finish reading or loading before starting another.</source>
        <translation>Eine Verbindung sollte zwei Anweisungen gleichzeitig ausführen. Erst das Lesen oder Laden beenden, dann etwas Neues beginnen.</translation>
    </message>
    <message>
        <source>The query was stopped before it finished. Nothing was changed.</source>
        <translation>Die Abfrage wurde vor dem Ende abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The demo shop&apos;s file %1 could not be written. Free some space or choose another folder, then run it again.</source>
        <translation>Die Datei %1 des Demoshops konnte nicht geschrieben werden. Platz schaffen oder einen anderen Ordner wählen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Making the demo shop was stopped.</source>
        <translation>Das Anlegen des Demoshops wurde abgebrochen.</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Demoshop wird angelegt</translation>
    </message>
    <message>
        <source>A demo shop has 1,000 to 100,000,000 lines, not %1.</source>
        <translation>Ein Demoshop hat 1.000 bis 100.000.000 Zeilen, nicht %1.</translation>
    </message>
    <message>
        <source>A demo shop ends on a day from 2004 to 2049.</source>
        <translation>Ein Demoshop endet an einem Tag von 2004 bis 2049.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>A delimiter has at least one byte, a quote and an escape at most one. Correct the recipe.</source>
        <translation>Ein Trennzeichen hat mindestens ein Byte, Anführungs- und Maskierungszeichen höchstens eines. Das Rezept korrigieren.</translation>
    </message>
    <message>
        <source>The file cannot be read from the middle. Import it from a disk.</source>
        <translation>Die Datei lässt sich nicht ab der Mitte lesen. Von einem Datenträger importieren.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again where it comes from.</source>
        <translation>Die Datei ist leer. Sie beim Absender neu anfordern.</translation>
    </message>
    <message>
        <source>The header in line %1 cannot be read: %2. Is the encoding %3 right, and the delimiter?</source>
        <translation>Die Kopfzeile in Zeile %1 lässt sich nicht lesen: %2. Stimmen die Kodierung %3 und das Trennzeichen?</translation>
    </message>
    <message>
        <source>The character encoding “%1” is not known here. Name another one, for example UTF-8, UTF-16LE or windows-1252.</source>
        <translation>Die Zeichenkodierung „%1“ ist hier nicht bekannt. Eine andere nennen, zum Beispiel UTF-8, UTF-16LE oder windows-1252.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk or the network share it lies on, then import it again.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden. Den Datenträger oder die Netzwerkfreigabe prüfen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>No recipe reads %1: its columns are none that Martlet knows. Name a recipe, or make one for it.</source>
        <translation>Kein Rezept liest %1: Martlet kennt keine der Spalten. Ein Rezept nennen oder eines dafür schreiben.</translation>
    </message>
    <message>
        <source>The recipe %1 does not say how to read %2. Name another recipe, or rename the file as the recipe expects it.</source>
        <translation>Das Rezept %1 sagt nicht, wie %2 zu lesen ist. Ein anderes Rezept nennen oder die Datei so umbenennen, wie das Rezept es erwartet.</translation>
    </message>
    <message>
        <source>The load was stopped. Nothing of this file was loaded.</source>
        <translation>Das Laden wurde abgebrochen. Nichts aus dieser Datei wurde geladen.</translation>
    </message>
    <message>
        <source>%1 was written to while it was loaded. Nothing was loaded; wait until it is complete and load it again.</source>
        <translation>In %1 wurde während des Ladens geschrieben. Nichts wurde geladen; warten, bis die Datei vollständig ist, und sie erneut laden.</translation>
    </message>
    <message>
        <source>%1 has a header but no lines, so nothing was loaded. Ask for the file again.</source>
        <translation>%1 hat eine Kopfzeile, aber keine weiteren Zeilen; nichts wurde geladen. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>None of the %L1 lines of %2 could be loaded. The first one, line %L3: %4</source>
        <translation>Keine der %L1 Zeilen von %2 konnte geladen werden. Die erste, Zeile %L3: %4</translation>
    </message>
    <message>
        <source>A key must not be negative: those numbers are kept for unknown members. Give it another one.</source>
        <translation>Ein Schlüssel darf nicht negativ sein: Diese Nummern sind unbekannten Elementen vorbehalten. Einen anderen vergeben.</translation>
    </message>
    <message>
        <source>The file has this key twice, with different content. Keep the right line and load the file again.</source>
        <translation>Die Datei enthält diesen Schlüssel zweimal, mit verschiedenem Inhalt. Die richtige Zeile behalten und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>There is no %1 %2. Load it first, or correct the key.</source>
        <translation>%1 %2 gibt es nicht. Zuerst laden oder den Schlüssel korrigieren.</translation>
    </message>
    <message>
        <source>The file has this line of the receipt twice, with different content. Keep the right one and load the file again.</source>
        <translation>Die Datei enthält diese Bonzeile zweimal, mit verschiedenem Inhalt. Die richtige behalten und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>The file has the stock of this day, product and store twice, with different content. Keep the right line and load the file again.</source>
        <translation>Die Datei enthält den Bestand dieses Tages, Produkts und dieser Filiale zweimal, mit verschiedenem Inhalt. Die richtige Zeile behalten und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>%L1 keys of the file would point at no row of %2. Nothing was loaded; please report this.</source>
        <translation>%L1 Schlüssel der Datei würden auf keine Zeile von %2 verweisen. Nichts wurde geladen; bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>the expression “%1” cannot be read at character %2; write something like quantity * unit_price - discount_amount</source>
        <translation>Der Ausdruck „%1“ ist ab Zeichen %2 nicht lesbar; zum Beispiel quantity * unit_price - discount_amount schreiben</translation>
    </message>
    <message>
        <source>The side file “%1” has no column “%2”. Check that it is the right file.</source>
        <translation>Die Nebendatei „%1“ hat keine Spalte „%2“. Prüfen, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Line %L1 of the side file “%2” cannot be read: %3. Correct it there.</source>
        <translation>Zeile %L1 der Nebendatei „%2“ lässt sich nicht lesen: %3. Dort korrigieren.</translation>
    </message>
    <message>
        <source>The side file “%1” has the key “%2” in lines %L3 and %L4. Remove one of them.</source>
        <translation>Die Nebendatei „%1“ enthält den Schlüssel „%2“ in den Zeilen %L3 und %L4. Einen davon entfernen.</translation>
    </message>
    <message>
        <source>The file %1 is missing in %2; the recipe joins it to “%3”. Put it there.</source>
        <translation>Die Datei %1 fehlt in %2; das Rezept verknüpft sie mit „%3“. Sie dort ablegen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>The rule “version” needs a column for the target “version”. Add it.</source>
        <translation>Die Regel „version“ braucht eine Spalte für das Ziel „version“. Sie ergänzen.</translation>
    </message>
    <message>
        <source>A file without a header needs its columns named. Add “header”.</source>
        <translation>Bei einer Datei ohne Kopfzeile müssen die Spalten benannt werden. „header“ ergänzen.</translation>
    </message>
    <message>
        <source>“%1” is no column of %2. There are: %3; and NAME.attribute of a member, extra.NAME, let.NAME.</source>
        <translation>„%1“ ist keine Spalte von %2. Es gibt: %3; außerdem NAME.attribute eines Elements, extra.NAME, let.NAME.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one of from, constant and expression.</source>
        <translation>„%1“ braucht genau eines von from, constant und expression.</translation>
    </message>
    <message>
        <source>“when_blank” is for columns that name a member. Use “default” here.</source>
        <translation>„when_blank“ ist für Spalten, die ein Element nennen. Hier „default“ verwenden.</translation>
    </message>
    <message>
        <source>The header has no column “%1”. It has: %2.</source>
        <translation>Die Kopfzeile hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>eine Uhrzeit</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>The expression names “%1”, which no column fills. Add it, or correct the name.</source>
        <translation>Der Ausdruck nennt „%1“, das von keiner Spalte gefüllt wird. Eine ergänzen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>“%1” is computed from itself. Untie the expressions.</source>
        <translation>„%1“ wird aus sich selbst berechnet. Die Ausdrücke entflechten.</translation>
    </message>
    <message>
        <source>Nothing fills “%1”, which %2 cannot do without. Add it to the columns.</source>
        <translation>„%1“ wird nicht gefüllt, ist für %2 aber unverzichtbar. Bei den Spalten ergänzen.</translation>
    </message>
    <message>
        <source>“%1” is no column of this file or of a lookup above.</source>
        <translation>„%1“ ist keine Spalte dieser Datei oder eines Nachschlagens weiter oben.</translation>
    </message>
    <message>
        <source>“%1” is no filled column of sales, so it cannot name a receipt.</source>
        <translation>„%1“ ist keine gefüllte Spalte der Verkäufe und kann daher keinen Bon benennen.</translation>
    </message>
    <message>
        <source>A star file&apos;s transaction_id is the receipt. Remove this key.</source>
        <translation>In einer Sterndatei ist transaction_id der Bon. Diesen Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>A recipe has at least one [[file]]. Add it.</source>
        <translation>Ein Rezept hat mindestens eine [[file]]. Sie ergänzen.</translation>
    </message>
    <message>
        <source>“%1” is no rule that can be relaxed. These can: %2.</source>
        <translation>„%1“ ist keine Regel, die sich lockern lässt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no dimension. There are customer, product, store, employee and supplier.</source>
        <translation>„%1“ ist keine Dimension. Es gibt customer, product, store, employee und supplier.</translation>
    </message>
    <message>
        <source>“%1” is a text. Put it between quotation marks.</source>
        <translation>„%1“ ist ein Text. Ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>“%1” is a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>„%1“ ist eine Liste von Texten. Schreibweise: [&quot;eins&quot;, &quot;zwei&quot;].</translation>
    </message>
    <message>
        <source>“%1” is true or false. Write one of them, without quotation marks.</source>
        <translation>„%1“ ist true oder false. Eines davon schreiben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is one character, or empty for none. Shorten it.</source>
        <translation>„%1“ ist ein einzelnes Zeichen oder leer für keines. Kürzen.</translation>
    </message>
    <message>
        <source>“%1” is a table. Write it as { key = value }.</source>
        <translation>„%1“ ist eine Tabelle. Schreibweise: { key = value }.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. It is one of: %3.</source>
        <translation>„%1“ ist kein Wert von „%2“. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. These are: %2.</source>
        <translation>Der Schlüssel „%1“ ist hier nicht bekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The key “%1” is missing here. Add it.</source>
        <translation>Der Schlüssel „%1“ fehlt hier. Ihn ergänzen.</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read. Check the name and its permissions.</source>
        <translation>Das Rezept %1 lässt sich nicht lesen. Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Name the path of a .toml file or one of these: %2.</source>
        <translation>Es gibt kein Rezept „%1“. Den Pfad einer .toml-Datei oder eines von diesen nennen: %2.</translation>
    </message>
    <message>
        <source>Several recipes read %1: %2. Name the right one with --recipe.</source>
        <translation>Mehrere Rezepte lesen %1: %2. Das richtige mit --recipe nennen.</translation>
    </message>
    <message>
        <source>a value, for this column must not be blank</source>
        <translation>ein Wert, denn diese Spalte darf nicht leer sein</translation>
    </message>
    <message>
        <source>a date that exists, written as %1</source>
        <translation>ein existierendes Datum in der Form %1</translation>
    </message>
    <message>
        <source>a time written as %1</source>
        <translation>eine Uhrzeit in der Form %1</translation>
    </message>
    <message>
        <source>true or false, 1 or 0</source>
        <translation>true oder false, 1 oder 0</translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation>eine Zahl, die nicht negativ ist</translation>
    </message>
    <message>
        <source>a key of 0 or more, or -1, -2, -3 for unknown, not applicable, invalid</source>
        <translation>ein Schlüssel ab 0, oder -1, -2, -3 für unbekannt, nicht zutreffend, ungültig</translation>
    </message>
    <message>
        <source>a number with at most %1 decimals</source>
        <translation>eine Zahl mit höchstens %1 Nachkommastellen</translation>
    </message>
    <message>
        <source>a date from 1900 to 2200</source>
        <translation>ein Datum von 1900 bis 2200</translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation>eine kleinere Zahl</translation>
    </message>
    <message>
        <source>a number written like %1</source>
        <translation>eine Zahl in der Form %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the header %3. Is a delimiter missing, or a text with one not quoted?</source>
        <translation>Zeile %1 hat %2 Felder, die Kopfzeile %3. Fehlt ein Trennzeichen, oder steht ein Text mit Trennzeichen nicht in Anführungszeichen?</translation>
    </message>
    <message>
        <source>Line %1, column %2 has bytes that are no text in %3. Save the file in that encoding, or name its own in the recipe.</source>
        <translation>Zeile %1, Spalte %2 enthält Bytes, die in %3 kein Text sind. Die Datei in dieser Kodierung speichern oder ihre eigene im Rezept nennen.</translation>
    </message>
    <message>
        <source>Line %1, column %2 has a zero byte, which no text holds. Remove it, or name the encoding (UTF-16?).</source>
        <translation>Zeile %1, Spalte %2 enthält ein Nullbyte, das in keinem Text vorkommt. Es entfernen oder die Kodierung nennen (UTF-16?).</translation>
    </message>
    <message>
        <source>Line %1, column %2 goes on behind its closing quote. Double the quotes inside the text.</source>
        <translation>Zeile %1, Spalte %2 geht hinter dem schließenden Anführungszeichen weiter. Anführungszeichen im Text verdoppeln.</translation>
    </message>
    <message>
        <source>The quote that opens in line %1, column %2 is never closed. Close it, or double it if it is text.</source>
        <translation>Das öffnende Anführungszeichen in Zeile %1, Spalte %2 wird nie geschlossen. Es schließen oder verdoppeln, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>Line %1, column %2 is longer than 1 MiB. Shorten it.</source>
        <translation>Zeile %1, Spalte %2 ist länger als 1 MiB. Kürzen.</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 10,000 lines or 16 MiB. Is a quote left open there?</source>
        <translation>Der Datensatz in Zeile %1 ist länger als 10.000 Zeilen oder 16 MiB. Wurde dort ein Anführungszeichen nicht geschlossen?</translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is the delimiter right?</source>
        <translation>Zeile %1 hat mehr als 10.000 Felder. Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Line %1, column %2: expected %3; found %4. Correct the cell, or the recipe if the whole column is written so.</source>
        <translation>Zeile %1, Spalte %2: erwartet wird %3; gefunden wurde %4. Die Zelle korrigieren, oder das Rezept, wenn die ganze Spalte so geschrieben ist.</translation>
    </message>
    <message>
        <source>The header names “%1” twice, so it is not clear which is meant. Rename one.</source>
        <translation>Die Kopfzeile nennt „%1“ zweimal; es ist unklar, welche Spalte gemeint ist. Eine umbenennen.</translation>
    </message>
    <message>
        <source>The column “%1” that the recipe %2 needs is missing. The file has: %3. Is it the right file, and the right delimiter?</source>
        <translation>Die Spalte „%1“, die das Rezept %2 braucht, fehlt. Die Datei hat: %3. Sind Datei und Trennzeichen richtig?</translation>
    </message>
    <message>
        <source>In the recipe %1, “%2” for %3 is not what it must be: %4. Correct it.</source>
        <translation>Im Rezept %1 ist „%2“ für %3 nicht, was es sein muss: %4. Korrigieren.</translation>
    </message>
    <message>
        <source>a quantity other than 0</source>
        <translation>eine Menge ungleich 0</translation>
    </message>
    <message>
        <source>a price that is not negative</source>
        <translation>ein Preis, der nicht negativ ist</translation>
    </message>
    <message>
        <source>a discount that is not negative</source>
        <translation>ein Rabatt, der nicht negativ ist</translation>
    </message>
    <message>
        <source>a smaller quantity or price</source>
        <translation>eine kleinere Menge oder ein kleinerer Preis</translation>
    </message>
    <message>
        <source>quantity × price − discount, which is %1</source>
        <translation>Menge × Preis − Rabatt, also %1</translation>
    </message>
    <message>
        <source>a line number of 1 or more</source>
        <translation>eine Zeilennummer ab 1</translation>
    </message>
    <message>
        <source>opening + received − sold + adjusted, which is %1</source>
        <translation>Anfangsbestand + Zugang − Verkauf + Korrektur, also %1</translation>
    </message>
    <message>
        <source>an end of the contract that is not before its start</source>
        <translation>ein Vertragsende, das nicht vor dem Beginn liegt</translation>
    </message>
    <message>
        <source>a key that the file “%1” has</source>
        <translation>ein Schlüssel, den die Datei „%1“ enthält</translation>
    </message>
    <message>
        <source>values from which it can be computed</source>
        <translation>Werte, aus denen es sich berechnen lässt</translation>
    </message>
    <message>
        <source>values with a smaller result</source>
        <translation>Werte mit einem kleineren Ergebnis</translation>
    </message>
    <message>
        <source>The export was stopped. No file was left.</source>
        <translation>Der Export wurde abgebrochen. Es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow it to be replaced.</source>
        <translation>%1 gibt es bereits. Einen anderen Namen wählen oder das Ersetzen erlauben.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder in which you may write.</source>
        <translation>%1 lässt sich nicht schreiben. Einen Ordner wählen, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing was left behind. Free some space or choose another folder, then export again.</source>
        <translation>%1 konnte nicht geschrieben werden, nichts blieb zurück. Platz schaffen oder einen anderen Ordner wählen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it. Check the disk.</source>
        <translation>%1 wurde geschrieben, aber vom Datenträger nicht bestätigt. Den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The ending of %1 names no format to export to. Use .csv or .xlsx.</source>
        <translation>Die Endung von %1 nennt kein Exportformat. .csv oder .xlsx verwenden.</translation>
    </message>
    <message>
        <source>The workbook cannot be begun. Free some memory and disk space, then export again.</source>
        <translation>Die Arbeitsmappe lässt sich nicht beginnen. Arbeitsspeicher und Speicherplatz schaffen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The text in %1 is longer than the 32,767 characters a spreadsheet&apos;s cell can hold. Export as CSV instead.</source>
        <translation>Der Text in %1 ist länger als die 32.767 Zeichen, die eine Tabellenzelle fasst. Stattdessen als CSV exportieren.</translation>
    </message>
    <message>
        <source>The workbook could not be written at %1, and nothing was left behind. Free some disk space, then export again.</source>
        <translation>Die Arbeitsmappe konnte bei %1 nicht geschrieben werden, nichts blieb zurück. Speicherplatz schaffen, dann erneut exportieren.</translation>
    </message>
    <message>
        <source>The workbook refused a sheet named %1.</source>
        <translation>Die Arbeitsmappe nimmt kein Blatt namens %1 an.</translation>
    </message>
    <message>
        <source>Row %1 has no number in &quot;%2&quot; but %3, which a workbook cannot hold. Leave the row out or export as CSV.</source>
        <translation>Zeile %1 enthält in „%2“ keine Zahl, sondern %3, was eine Arbeitsmappe nicht fassen kann. Die Zeile weglassen oder als CSV exportieren.</translation>
    </message>
    <message>
        <source>A workbook has at most 16,384 columns. Choose fewer, or export as CSV.</source>
        <translation>Eine Arbeitsmappe hat höchstens 16.384 Spalten. Weniger wählen oder als CSV exportieren.</translation>
    </message>
    <message>
        <source>There is no batch %1. &quot;martletctl batch list&quot; shows those there are.</source>
        <translation>Es gibt keine Ladung %1. „martletctl batch list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>The rejected lines could not be written. Free some space and try again.</source>
        <translation>Die abgelehnten Zeilen konnten nicht geschrieben werden. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Writing the rejected lines was stopped.</source>
        <translation>Das Schreiben der abgelehnten Zeilen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The rejected lines have personal data and are encrypted. Ask somebody who may read it.</source>
        <translation>Die abgelehnten Zeilen enthalten personenbezogene Daten und sind verschlüsselt. Wenden Sie sich an jemanden, der sie lesen darf.</translation>
    </message>
    <message>
        <source>The text of the file could not be packed. Free some memory and load the file again.</source>
        <translation>Der Text der Datei konnte nicht gepackt werden. Arbeitsspeicher schaffen und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>The kept text of this file is damaged. The loaded rows are not touched by it; look into the original file.</source>
        <translation>Der aufbewahrte Text dieser Datei ist beschädigt. Die geladenen Zeilen sind davon nicht betroffen; in der Originaldatei nachsehen.</translation>
    </message>
    <message>
        <source>A placeholder is not closed by &quot;}&quot;. Correct the template.</source>
        <translation>Ein Platzhalter ist nicht mit „}“ geschlossen. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>&quot;${when …}&quot; needs a &quot;:&quot; before its text. Correct the template.</source>
        <translation>„${when …}“ braucht vor seinem Text einen „:“. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>A placeholder refers to itself. Correct the template.</source>
        <translation>Ein Platzhalter verweist auf sich selbst. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; is neither a measure nor an expression of the semantic model. Correct the template.</source>
        <translation>„${%1}“ ist weder eine Kennzahl noch ein Ausdruck des semantischen Modells. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; is not known here. Correct the template.</source>
        <translation>„${%1}“ ist hier nicht bekannt. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>The report template %1 cannot be read. Check its permissions.</source>
        <translation>Die Berichtsvorlage %1 lässt sich nicht lesen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>This report needs sales, and none are loaded yet. Import a sales file.</source>
        <translation>Dieser Bericht braucht Verkäufe, und es sind noch keine geladen. Eine Verkaufsdatei importieren.</translation>
    </message>
    <message>
        <source>This report needs stock levels. Import them.</source>
        <translation>Dieser Bericht braucht Bestände. Sie importieren.</translation>
    </message>
    <message>
        <source>This report needs the cost of the products. Import products with a cost price.</source>
        <translation>Dieser Bericht braucht die Kosten der Produkte. Produkte mit Einkaufspreis importieren.</translation>
    </message>
    <message>
        <source>This report needs employees. Import them.</source>
        <translation>Dieser Bericht braucht Mitarbeiter. Sie importieren.</translation>
    </message>
    <message>
        <source>This report needs customers. Import them.</source>
        <translation>Dieser Bericht braucht Kunden. Sie importieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no formula. Write one like ratio(margin, revenue).</source>
        <translation>„%1“ ist keine Formel. Schreibweise: ratio(margin, revenue).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the wrong number of columns.</source>
        <translation>„%1“ nennt die falsche Anzahl Spalten.</translation>
    </message>
    <message>
        <source>The period &quot;%1&quot; ends before it begins. Exchange its two days.</source>
        <translation>Der Zeitraum „%1“ endet, bevor er beginnt. Die beiden Tage vertauschen.</translation>
    </message>
    <message>
        <source>Last 12 full months</source>
        <translation>Letzte 12 volle Monate</translation>
    </message>
    <message>
        <source>Last full month</source>
        <translation>Letzter voller Monat</translation>
    </message>
    <message>
        <source>Last full quarter</source>
        <translation>Letztes volles Quartal</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Seit Jahresbeginn</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last calendar year</source>
        <translation>Letztes Kalenderjahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorperiode</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with. Use one of %2.</source>
        <translation>Mit „%1“ lässt sich nicht vergleichen. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no values to pick from.</source>
        <translation>„%1“ hat keine Werte zur Auswahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Use one of %2.</source>
        <translation>„%1“ ist nicht bekannt. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1: %2: %3 Correct the template and try again.</source>
        <translation>%1: %2: %3 Die Vorlage korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>id, title, group and grain are needed.</source>
        <translation>id, title, group und grain sind nötig.</translation>
    </message>
    <message>
        <source>the semantic model has no such dimension.</source>
        <translation>das semantische Modell hat keine solche Dimension.</translation>
    </message>
    <message>
        <source>the semantic model has no measure &quot;%1&quot;.</source>
        <translation>das semantische Modell hat keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>there is none for %1.</source>
        <translation>für %1 gibt es keines.</translation>
    </message>
    <message>
        <source>every parameter needs a default.</source>
        <translation>jeder Parameter braucht einen Vorgabewert.</translation>
    </message>
    <message>
        <source>it cascades after a parameter that is not before it.</source>
        <translation>der Parameter, von dem er abhängt, steht nicht davor.</translation>
    </message>
    <message>
        <source>a choice needs choices.</source>
        <translation>eine Auswahl braucht Auswahlwerte.</translation>
    </message>
    <message>
        <source>there is no such parameter.</source>
        <translation>diesen Parameter gibt es nicht.</translation>
    </message>
    <message>
        <source>it has no columns.</source>
        <translation>Spalten fehlen.</translation>
    </message>
    <message>
        <source>it depends on a parameter that is not there.</source>
        <translation>der Parameter, von dem sie abhängt, fehlt.</translation>
    </message>
    <message>
        <source>its formula names &quot;%1&quot;, which is no column before it.</source>
        <translation>ihre Formel nennt „%1“, das keine vorangehende Spalte ist.</translation>
    </message>
    <message>
        <source>its formula stands on &quot;%1&quot;, which is rounded.</source>
        <translation>ihre Formel beruht auf „%1“, das gerundet ist.</translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation>es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The sum is too large to be kept exactly. Choose a shorter period.</source>
        <translation>Die Summe ist zu groß für exakte Darstellung. Einen kürzeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>The SQL of the report &quot;%1&quot; gives no column &quot;%2&quot;. Correct the template.</source>
        <translation>Das SQL des Berichts „%1“ liefert keine Spalte „%2“. Die Vorlage korrigieren.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>There is no right total of this column.</source>
        <translation>Für diese Spalte gibt es keine richtige Summe.</translation>
    </message>
    <message>
        <source>Made from the totals of its parts, not from the rows.</source>
        <translation>Aus den Summen der Bestandteile gebildet, nicht aus den Zeilen.</translation>
    </message>
    <message>
        <source>The largest of all rows.</source>
        <translation>Der größte Wert aller Zeilen.</translation>
    </message>
    <message>
        <source>Counted over all rows at once, not added up.</source>
        <translation>Über alle Zeilen auf einmal gezählt, nicht addiert.</translation>
    </message>
    <message>
        <source>Sum of all rows.</source>
        <translation>Summe aller Zeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. Use %3.</source>
        <translation>„%1“ ist kein Wert für „%2“. Möglich: %3.</translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; has no parameter &quot;%2&quot;. It has %3.</source>
        <translation>Der Bericht „%1“ hat keinen Parameter „%2“. Er hat %3.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a day like 2025-12-31, or as-of</source>
        <translation>ein Tag wie 2025-12-31 oder as-of</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. Use all or one of %3.</source>
        <translation>„%1“ ist kein Wert für „%2“. Möglich sind all oder eines von %3.</translation>
    </message>
    <message>
        <source>The fiscal calendar “%1” from month %2 on is not known. Choose “month” with a month from 1 to 12, or “nrf454”.</source>
        <translation>Der Geschäftskalender „%1“ ab Monat %2 ist nicht bekannt. „month“ mit einem Monat von 1 bis 12 oder „nrf454“ wählen.</translation>
    </message>
    <message>
        <source>%1: the holiday “%2” does not say which day it is. Give it a name, and month and day, month, weekday and nth, easter, or on.</source>
        <translation>%1: Der Feiertag „%2“ sagt nicht, auf welchen Tag er fällt. Einen Namen angeben, dazu month und day, oder month, weekday und nth, oder easter, oder on.</translation>
    </message>
    <message>
        <source>There are no holiday rules for the country “%1”. Choose one of %2.</source>
        <translation>Für das Land „%1“ gibt es keine Feiertagsregeln. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The database was made by a newer Martlet: it has step %1 of the schema, this program knows %2. Open it with a newer program.</source>
        <translation>Die Datenbank wurde von einem neueren Martlet angelegt: Sie hat Schritt %1 des Schemas, dieses Programm kennt %2. Mit einem neueren Programm öffnen.</translation>
    </message>
    <message>
        <source>Step %1 of the schema was changed after it had been applied to this database, so the two no longer agree. Use the program that made the database, or load the data into a new one.</source>
        <translation>Schritt %1 des Schemas wurde geändert, nachdem er auf diese Datenbank angewendet war; beide stimmen nicht mehr überein. Das Programm verwenden, das die Datenbank angelegt hat, oder die Daten in eine neue laden.</translation>
    </message>
    <message>
        <source>The calendar reaches from 1900 to 2200; %1 to %2 lies outside. Check the dates.</source>
        <translation>Der Kalender reicht von 1900 bis 2200; %1 bis %2 liegt außerhalb. Die Datumsangaben prüfen.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) does not balance: what was read is not what was loaded, left and rejected.</source>
        <translation>Ladung %1 (%2) geht nicht auf: Was gelesen wurde, ist nicht die Summe aus Geladenem, Ausgelassenem und Abgelehntem.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) says that it loaded %3 rows; %4 holds %5 of it, or another amount of money.</source>
        <translation>Ladung %1 (%2) hat laut eigener Angabe %3 Zeilen geladen; %4 enthält davon %5 oder einen anderen Geldbetrag.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows of batches that are not finished, such as batch %3.</source>
        <translation>%1 enthält %2 Zeilen aus nicht abgeschlossenen Ladungen, etwa Ladung %3.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation>
            <numerusform>… und %n weiterer Fall dieser Art.</numerusform>
            <numerusform>… und %n weitere Fälle dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of member %1 of %2 has a gap from %3 to %4.</source>
        <translation>Die Historie von Element %1 aus %2 hat eine Lücke von %3 bis %4.</translation>
    </message>
    <message>
        <source>The history of member %1 of %2 overlaps: a version ends on %3, the next begins on %4.</source>
        <translation>Die Historie von Element %1 aus %2 überschneidet sich: Eine Version endet am %3, die nächste beginnt am %4.</translation>
    </message>
    <message>
        <source>Member %1 of %2 has no history.</source>
        <translation>Element %1 aus %2 hat keine Historie.</translation>
    </message>
    <message>
        <source>The history of member %1 of %2 reaches from %3 to %4 only.</source>
        <translation>Die Historie von Element %1 aus %2 reicht nur von %3 bis %4.</translation>
    </message>
    <message>
        <source>The database file is damaged; restore a backup. SQLite says: %1</source>
        <translation>Die Datenbankdatei ist beschädigt; eine Sicherung wiederherstellen. SQLite meldet: %1</translation>
    </message>
    <message>
        <source>%1 has %2 references to rows of %3 that are not there.</source>
        <translation>%1 hat %2 Verweise auf Zeilen von %3, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Line %1/%2 is in the warehouse %3 times, in different months.</source>
        <translation>Zeile %1/%2 ist %3-mal im Warehouse, in verschiedenen Monaten.</translation>
    </message>
    <message>
        <source>Member %1 of %2 has the source key “%3”, which the key map does not lead to it.</source>
        <translation>Element %1 aus %2 hat den Quellschlüssel „%3“, über den die Schlüsselzuordnung nicht zu ihm führt.</translation>
    </message>
    <message>
        <source>There is a warehouse in this database already, and it was left as it is. Open it, or choose another database.</source>
        <translation>In dieser Datenbank gibt es bereits ein Warehouse; es blieb unverändert. Es öffnen oder eine andere Datenbank wählen.</translation>
    </message>
    <message>
        <source>The database holds other tables, and a warehouse needs one of its own. Choose an empty database.</source>
        <translation>Die Datenbank enthält andere Tabellen, ein Warehouse braucht aber eine eigene. Eine leere Datenbank wählen.</translation>
    </message>
    <message>
        <source>This database holds no warehouse. Make one with “warehouse init”, or open another.</source>
        <translation>Diese Datenbank enthält kein Warehouse. Mit „warehouse init“ eines anlegen oder eine andere öffnen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3. Correct the file and try again.</source>
        <translation>%1: „%2“ %3. Die Datei korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>needs a text for each engine</source>
        <translation>braucht einen Text je Datenbanksystem</translation>
    </message>
    <message>
        <source>needs a name, a table and a key</source>
        <translation>braucht einen Namen, eine Tabelle und einen Schlüssel</translation>
    </message>
    <message>
        <source>needs a name and a type: whole, text, date or flag</source>
        <translation>braucht einen Namen und einen Typ: whole, text, date oder flag</translation>
    </message>
    <message>
        <source>is missing among the columns of its entity</source>
        <translation>fehlt unter den Spalten seiner Entität</translation>
    </message>
    <message>
        <source>needs its additivity: additive, semi-additive or none</source>
        <translation>braucht seine Additivität: additive, semi-additive oder none</translation>
    </message>
    <message>
        <source>needs a name, a definition and a direction</source>
        <translation>braucht einen Namen, eine Definition und eine Richtung</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <source>belongs to no entity</source>
        <translation>gehört zu keiner Entität</translation>
    </message>
    <message>
        <source>must join two entities, each as entity.column</source>
        <translation>muss zwei Entitäten verbinden, jede als entity.column</translation>
    </message>
    <message>
        <source>has the unknown level &quot;%1&quot;</source>
        <translation>hat die unbekannte Ebene „%1“</translation>
    </message>
    <message>
        <source>%1 – %2, compared with the twelve months before</source>
        <translation>%1 – %2, verglichen mit den zwölf Monaten davor</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>Revenue, net of returns and discounts: %1
%2</source>
        <translation>Umsatz abzüglich Retouren und Rabatten: %1
%2</translation>
    </message>
    <message>
        <source>Revenue change of the stores that traded whole months in both periods
%1</source>
        <translation>Umsatzveränderung der Filialen, die in beiden Zeiträumen volle Monate geöffnet waren
%1</translation>
    </message>
    <message>
        <source>fewer than 13 full months</source>
        <translation>weniger als 13 volle Monate</translation>
    </message>
    <message>
        <source>no earlier year to compare</source>
        <translation>kein Vorjahr zum Vergleich</translation>
    </message>
    <message>
        <source>Margin ÷ revenue, of the lines whose cost on the day of sale is known
%1</source>
        <translation>Marge ÷ Umsatz der Zeilen, deren Kosten am Verkaufstag bekannt sind
%1</translation>
    </message>
    <message>
        <source>needs cost prices of products</source>
        <translation>braucht Einkaufspreise der Produkte</translation>
    </message>
    <message>
        <source>Sales ÷ receipts; returns in neither part
%1</source>
        <translation>Umsatz ÷ Bons; beides ohne Retouren
%1</translation>
    </message>
    <message>
        <source>no receipts in these months</source>
        <translation>keine Bons in diesen Monaten</translation>
    </message>
    <message>
        <source>%1 of %2 stores delivered.</source>
        <translation>%1 von %2 Filialen haben geliefert.</translation>
    </message>
    <message>
        <source>Revenue on %1 was %2.</source>
        <translation>Der Umsatz am %1 betrug %2.</translation>
    </message>
    <message>
        <source>Revenue on %1 was %2, %3 on the last four %4s.</source>
        <translation>Der Umsatz am %1 betrug %2, %3 gegenüber den letzten vier %4en.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>The theme “%1” has no usable colour “%2”. Write it as #RRGGBB.</source>
        <translation>Das Farbschema „%1“ hat keine brauchbare Farbe „%2“. Schreibweise: #RRGGBB.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pp.</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>The cipher library does not give its known answer, so nothing was encrypted or opened. Reinstall libsodium.</source>
        <translation>Die Verschlüsselungsbibliothek liefert nicht ihr bekanntes Ergebnis; nichts wurde ver- oder entschlüsselt. libsodium neu installieren.</translation>
    </message>
    <message>
        <source>The warehouse key has the wrong length. Restore the key file from a backup.</source>
        <translation>Der Warehouse-Schlüssel hat die falsche Länge. Die Schlüsseldatei aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>There is no memory for the warehouse key.</source>
        <translation>Für den Warehouse-Schlüssel reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>A protected value cannot be opened. The key is another one or the value was changed; restore the key or the row from a backup.</source>
        <translation>Ein geschützter Wert lässt sich nicht entschlüsseln. Der Schlüssel ist ein anderer, oder der Wert wurde geändert; Schlüssel oder Zeile aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The secret could not be stored in %1. Free some space or make the folder writable.</source>
        <translation>Das Geheimnis konnte nicht in %1 gespeichert werden. Platz schaffen oder den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>There is no secret named “%1”. Enter it once more.</source>
        <translation>Es gibt kein Geheimnis namens „%1“. Es noch einmal eingeben.</translation>
    </message>
    <message>
        <source>%1 can be read by others. Run “chmod 600” on it, and change the secret if somebody may have seen it.</source>
        <translation>%1 ist für andere lesbar. „chmod 600“ darauf ausführen und das Geheimnis ändern, falls jemand es gesehen haben könnte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation>%1 lässt sich nicht entfernen. Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>The cipher library did not start. Reinstall libsodium.</source>
        <translation>Die Verschlüsselungsbibliothek ist nicht gestartet. libsodium neu installieren.</translation>
    </message>
    <message>
        <source>The demo shop&apos;s stories cannot be read back from %1.</source>
        <translation>Die Geschichten des Demoshops lassen sich nicht aus %1 zurücklesen.</translation>
    </message>
    <message>
        <source>There is no room for the demo shop&apos;s files in the temporary folder.</source>
        <translation>Im temporären Ordner ist kein Platz für die Dateien des Demoshops.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name for the demo shop, or remove it first.</source>
        <translation>%1 gibt es bereits und blieb unverändert. Einen anderen Namen für den Demoshop wählen oder die Datei zuerst entfernen.</translation>
    </message>
    <message>
        <source>The demo shop was made as %1 but not all of it is in that file yet: another program has it open. Close that program and try again.</source>
        <translation>Der Demoshop wurde als %1 angelegt, ist aber noch nicht vollständig in dieser Datei: Ein anderes Programm hat sie geöffnet. Dieses Programm schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The demo shop was made as %1 but could not be renamed to %2.</source>
        <translation>Der Demoshop wurde als %1 angelegt, ließ sich aber nicht in %2 umbenennen.</translation>
    </message>
    <message>
        <source>The key of this warehouse is not on this machine. Reports work; to import, or to read protected columns, bring its key from the machine that made it.</source>
        <translation>Der Schlüssel dieses Warehouse ist nicht auf diesem Rechner. Berichte funktionieren; zum Importieren oder zum Lesen geschützter Spalten den Schlüssel von dem Rechner holen, auf dem es angelegt wurde.</translation>
    </message>
    <message>
        <source>The key on this machine is not the one this warehouse was made with. Restore the right key from a backup.</source>
        <translation>Der Schlüssel auf diesem Rechner ist nicht der, mit dem dieses Warehouse angelegt wurde. Den richtigen Schlüssel aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 was made by an older Martlet (schema %2, this one needs %3). Back it up and run “martletctl --db … warehouse migrate”.</source>
        <translation>%1 wurde von einem älteren Martlet angelegt (Schema %2, dieses braucht %3). Eine Sicherung machen und „martletctl --db … warehouse migrate“ ausführen.</translation>
    </message>
    <message>
        <source>This warehouse was made by a newer Martlet (schema %1, this one knows %2), so it is open for reading only. Update Martlet to import.</source>
        <translation>Dieses Warehouse wurde von einem neueren Martlet angelegt (Schema %1, dieses kennt %2) und ist daher nur zum Lesen geöffnet. Zum Importieren Martlet aktualisieren.</translation>
    </message>
    <message>
        <source>The text of the line is not kept, or not for you to read.</source>
        <translation>Der Text der Zeile ist nicht aufbewahrt oder nicht zum Lesen freigegeben.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) is undone: %L3 rows removed, %L4 as they were before.</source>
        <translation>Ladung %1 (%2) ist zurückgenommen: %L3 Zeilen entfernt, %L4 wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Say what to do with batches: list, show ID, trace TABLE KEY, reconcile ID, or undo ID.</source>
        <translation>Angeben, was mit Ladungen geschehen soll: list, show ID, trace TABLE KEY, reconcile ID oder undo ID.</translation>
    </message>
    <message>
        <source>Look at loads, at the file and line a row came from, and undo a load.</source>
        <translation>Ladungen ansehen, auch Datei und Zeile, aus der ein Eintrag stammt, und eine Ladung zurücknehmen.</translation>
    </message>
    <message>
        <source>Read a file that is nearly laid out as a recipe knows, and keep the changed recipe.</source>
        <translation>Eine Datei lesen, deren Aufbau fast dem Rezept entspricht, und das geänderte Rezept speichern.</translation>
    </message>
    <message>
        <source>A whole snapshot is right, although it is much smaller than usual.</source>
        <translation>Ein Gesamtabzug ist richtig, obwohl er viel kleiner ist als üblich.</translation>
    </message>
    <message>
        <source>The files are the truth about their days, whatever was loaded of them.</source>
        <translation>Die Dateien sind für ihre Tage maßgeblich, was auch immer davon schon geladen war.</translation>
    </message>
    <message>
        <source>Name the member by its dimension and its key: member show product 85123A</source>
        <translation>Das Element mit Dimension und Schlüssel nennen: member show product 85123A</translation>
    </message>
    <message>
        <source>%1 %2 (#%3), written by batch %4</source>
        <translation>%1 %2 (#%3), geschrieben von Ladung %4</translation>
    </message>
    <message>
        <source>Nobody has described it yet.</source>
        <translation>Noch niemand hat es beschrieben.</translation>
    </message>
    <message>
        <source>Merged into #%1.</source>
        <translation>Zusammengeführt in #%1.</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Ab %1: %2</translation>
    </message>
    <message>
        <source>“%1” sets nothing. Write it as category=Lamps.</source>
        <translation>„%1“ setzt nichts. Schreibweise: category=Lamps.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2025-12-31.</source>
        <translation>„%1“ ist kein Tag. Schreibweise: 2025-12-31.</translation>
    </message>
    <message>
        <source>Done as change %1; “member undo %1” takes it back.</source>
        <translation>Als Änderung %1 ausgeführt; „member undo %1“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>“%1” is no change. “member log” shows them.</source>
        <translation>„%1“ ist keine Änderung. „member log“ zeigt alle.</translation>
    </message>
    <message>
        <source>Batch %1 is no change by hand. “member log” shows those; a load is undone by “batch undo %1”.</source>
        <translation>Ladung %1 ist keine Änderung von Hand. „member log“ zeigt diese; eine Ladung wird mit „batch undo %1“ zurückgenommen.</translation>
    </message>
    <message>
        <source>Change %1 is undone: %L2 rows are as they were before.</source>
        <translation>Änderung %1 ist zurückgenommen: %L2 Zeilen sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>zusammengeführt in %1</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <translation>ab %1 %2</translation>
    </message>
    <message>
        <source>undone  </source>
        <translation>zurückgenommen  </translation>
    </message>
    <message>
        <source>Say what to do with members: list, show, set, merge, log, or undo CHANGE.</source>
        <translation>Angeben, was mit Elementen geschehen soll: list, show, set, merge, log oder undo CHANGE.</translation>
    </message>
    <message>
        <source>See members nobody has described, and change or merge members of a dimension.</source>
        <translation>Noch nicht beschriebene Elemente ansehen und Elemente einer Dimension ändern oder zusammenführen.</translation>
    </message>
    <message>
        <source>list, log: only this one: product, customer, store …</source>
        <translation>list, log: nur diese: product, customer, store …</translation>
    </message>
    <message>
        <source>set: since when it holds, 2025-12-01; today when not said.</source>
        <translation>set: ab wann es gilt, 2025-12-01; ohne Angabe ab heute.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its name and rights.</source>
        <translation>%1 lässt sich nicht lesen. Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>A blocking check does not pass: %1. “quality failures NAME” shows its rows.</source>
        <translation>Eine blockierende Prüfung ist nicht bestanden: %1. „quality failures NAME“ zeigt ihre Zeilen.</translation>
    </message>
    <message>
        <source>Name the check: quality failures NAME. “quality list” shows them.</source>
        <translation>Die Prüfung nennen: quality failures NAME. „quality list“ zeigt alle.</translation>
    </message>
    <message>
        <source>The check “%1” has not run yet: quality run %1</source>
        <translation>Die Prüfung „%1“ ist noch nicht gelaufen: quality run %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 failing rows; no more were kept.</source>
        <translation>%L1 von %L2 fehlerhaften Zeilen; mehr wurden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%L1 failing rows.</source>
        <translation>%L1 fehlerhafte Zeilen.</translation>
    </message>
    <message>
        <source>%L1 control totals are kept; “quality run sales-control-totals” compares them with what was loaded.</source>
        <translation>%L1 Kontrollsummen sind gespeichert; „quality run sales-control-totals“ vergleicht sie mit dem, was geladen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) kept.</source>
        <translation>
            <numerusform>%n Prüfung gespeichert.</numerusform>
            <numerusform>%n Prüfungen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %L3 store-days loaded, %L4 late, %L5 twice, %L6 missing, %L7 closed.</source>
        <translation>%1 bis %2: %L3 Filialtage geladen, %L4 verspätet, %L5 doppelt, %L6 fehlend, %L7 geschlossen.</translation>
    </message>
    <message>
        <source>Name the store, the day and two batches: quality difference 31 2025-12-22 6 8. “quality calendar --json” shows them.</source>
        <translation>Filiale, Tag und zwei Ladungen nennen: quality difference 31 2025-12-22 6 8. „quality calendar --json“ zeigt sie.</translation>
    </message>
    <message>
        <source>%1 against %2: %L3 lines alike, %L4 changed, %L5 added, %L6 removed.</source>
        <translation>%1 gegen %2: %L3 Zeilen gleich, %L4 geändert, %L5 hinzugekommen, %L6 entfernt.</translation>
    </message>
    <message>
        <source>Say what to do with checks: list, run, failures, totals, add, remove, calendar or difference.</source>
        <translation>Angeben, was mit Prüfungen geschehen soll: list, run, failures, totals, add, remove, calendar oder difference.</translation>
    </message>
    <message>
        <source>Run checks and see their failing rows, what was loaded when, and control totals.</source>
        <translation>Prüfungen ausführen und ihre fehlerhaften Zeilen sehen, dazu, was wann geladen wurde, und Kontrollsummen.</translation>
    </message>
    <message>
        <source>calendar: the first day, 2025-12-01.</source>
        <translation>calendar: der erste Tag, 2025-12-01.</translation>
    </message>
    <message>
        <source>calendar: the last day.</source>
        <translation>calendar: der letzte Tag.</translation>
    </message>
    <message>
        <source>Name the recipe: recipe %1 NAME</source>
        <translation>Das Rezept nennen: recipe %1 NAME</translation>
    </message>
    <message>
        <source>Say where to write it: --out FILE.toml</source>
        <translation>Angeben, wohin es geschrieben wird: --out FILE.toml</translation>
    </message>
    <message>
        <source>%1 is kept as version %2.</source>
        <translation>%1 ist als Version %2 gespeichert.</translation>
    </message>
    <message>
        <source>Say what to do with recipes: list, show, export, save, facets or clusters.</source>
        <translation>Angeben, was mit Rezepten geschehen soll: list, show, export, save, facets oder clusters.</translation>
    </message>
    <message>
        <source>Look at recipes, keep your own, and clean the values of a column.</source>
        <translation>Rezepte ansehen, eigene speichern und die Werte einer Spalte bereinigen.</translation>
    </message>
    <message>
        <source>export, clusters: the recipe to write.</source>
        <translation>export, clusters: das zu schreibende Rezept.</translation>
    </message>
    <message>
        <source>facets, clusters: how to read the file; without it, found by the header.</source>
        <translation>facets, clusters: wie die Datei zu lesen ist; ohne Angabe anhand der Kopfzeile erkannt.</translation>
    </message>
    <message>
        <source>clusters: fingerprint, ngram or distance.</source>
        <translation>clusters: fingerprint, ngram oder distance.</translation>
    </message>
    <message>
        <source>facets, clusters: how many are listed.</source>
        <translation>facets, clusters: wie viele aufgelistet werden.</translation>
    </message>
    <message>
        <source>Name the file and its column: recipe %1 FILE COLUMN</source>
        <translation>Die Datei und ihre Spalte nennen: recipe %1 FILE COLUMN</translation>
    </message>
    <message>
        <source>--most is a number, not “%1”.</source>
        <translation>--most ist eine Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--method is fingerprint, ngram or distance, not “%1”.</source>
        <translation>--method ist fingerprint, ngram oder distance, nicht „%1“.</translation>
    </message>
    <message>
        <source>%L1 rows, %L2 blank, %L3 values that differ</source>
        <translation>%L1 Zeilen, %L2 leer, %L3 verschiedene Werte</translation>
    </message>
    <message>
        <source>No two values of this column are alike in that way.</source>
        <translation>Keine zwei Werte dieser Spalte sind sich auf diese Art ähnlich.</translation>
    </message>
    <message>
        <source>Only the %L1 most frequent of %L2 values were compared.</source>
        <translation>Nur die %L1 häufigsten von %L2 Werten wurden verglichen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Free some space there.</source>
        <translation>%1 konnte nicht geschrieben werden. Dort Platz schaffen.</translation>
    </message>
    <message>
        <source>%1 has the recipe %2.</source>
        <translation>%1 enthält das Rezept %2.</translation>
    </message>
    <message>
        <source>   store %1 (%2), %3: the control total says %4 lines and %5, the warehouse holds %6 and %7</source>
        <translation>   Filiale %1 (%2), %3: die Kontrollsumme nennt %4 Zeilen und %5, das Warehouse enthält %6 und %7</translation>
    </message>
    <message>
        <source>The warehouse does not hold what batch %1 says. “warehouse verify” looks at all of it.</source>
        <translation>Das Warehouse enthält nicht, was Ladung %1 angibt. „warehouse verify“ prüft alles.</translation>
    </message>
    <message>
        <source>This batch warns of nothing.</source>
        <translation>Diese Ladung hat keine Warnungen.</translation>
    </message>
    <message>
        <source>%1: %L2 rejected lines, with the reason of each.</source>
        <translation>%1: %L2 abgelehnte Zeilen, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Say what to do with which batch&apos;s rejects: list ID, groups ID, export ID --out FILE.csv, or retry ID.</source>
        <translation>Angeben, was mit den Ablehnungen welcher Ladung geschehen soll: list ID, groups ID, export ID --out FILE.csv oder retry ID.</translation>
    </message>
    <message>
        <source>Look at the lines that were not loaded and why, mend them and load them.</source>
        <translation>Ansehen, welche Zeilen nicht geladen wurden und warum, sie korrigieren und laden.</translation>
    </message>
    <message>
        <source>list: what the batch warns of instead; those lines were loaded.</source>
        <translation>list: stattdessen, wovor die Ladung warnt; diese Zeilen wurden geladen.</translation>
    </message>
    <message>
        <source>“%1” is no group. “rejects groups” numbers them.</source>
        <translation>„%1“ ist keine Gruppe. „rejects groups“ nummeriert sie.</translation>
    </message>
    <message>
        <source>Group %1 has no such mend: %2. “rejects groups” shows the ways there are.</source>
        <translation>Gruppe %1 hat keine solche Korrektur: %2. „rejects groups“ zeigt die möglichen.</translation>
    </message>
    <message>
        <source>Group %1 can be mended in more ways than one. Choose, as %1.1.</source>
        <translation>Gruppe %1 lässt sich auf mehrere Arten korrigieren. Eine wählen, etwa %1.1.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name.</source>
        <translation>%1 lässt sich nicht lesen. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>retry: mend this group, as “rejects groups” numbers it.</source>
        <translation>retry: diese Gruppe korrigieren, nach der Nummer aus „rejects groups“.</translation>
    </message>
    <message>
        <source>retry: mend every group that has one mend.</source>
        <translation>retry: jede Gruppe korrigieren, für die es genau eine Korrektur gibt.</translation>
    </message>
    <message>
        <source>retry: the mends of this file, [[mend]] tables.</source>
        <translation>retry: die Korrekturen dieser Datei, [[mend]]-Tabellen.</translation>
    </message>
    <message>
        <source>retry: the corrected lines of this export.</source>
        <translation>retry: die korrigierten Zeilen dieses Exports.</translation>
    </message>
    <message>
        <source>Where the side files of the recipe lie.</source>
        <translation>Wo die Nebendateien des Rezepts liegen.</translation>
    </message>
    <message>
        <source>retry: do everything but keep nothing.</source>
        <translation>retry: alles ausführen, aber nichts behalten.</translation>
    </message>
    <message>
        <source>              --mend %1: %2; %L3 of %L4 fit</source>
        <translation>              --mend %1: %2; %L3 von %L4 passen</translation>
    </message>
    <message>
        <source>No line of this batch waits to be mended.</source>
        <translation>Keine Zeile dieser Ladung wartet auf eine Korrektur.</translation>
    </message>
    <message>
        <source>%L1 lines read again; none is in order yet.</source>
        <translation>%L1 Zeilen erneut gelesen; noch keine ist in Ordnung.</translation>
    </message>
    <message>
        <source>%L1 lines read again: %L2 loaded%3 = new %L4 + changed %L5 + unchanged %L6 + repeated %L7; %L8 stay rejected</source>
        <translation>%L1 Zeilen erneut gelesen: %L2 geladen%3 = neu %L4 + geändert %L5 + unverändert %L6 + wiederholt %L7; %L8 bleiben abgelehnt</translation>
    </message>
    <message>
        <source> as batch %1</source>
        <translation> als Ladung %1</translation>
    </message>
    <message>
        <source>The answer could not be written whole. Free some space where it goes, and ask again.</source>
        <translation>Die Antwort ließ sich nicht vollständig schreiben. Am Ziel Platz schaffen und erneut abfragen.</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>Required, and no column seems to fill it.</source>
        <translation>Erforderlich, aber keine Spalte scheint es zu füllen.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check the folder and its permissions.</source>
        <translation>%1 konnte nicht geschrieben werden. Den Ordner und seine Rechte prüfen.</translation>
    </message>
    <message>
        <source>Name the file to look at: sniff FILE</source>
        <translation>Die anzusehende Datei nennen: sniff FILE</translation>
    </message>
    <message>
        <source>%1 reads it: import --recipe %1 %2</source>
        <translation>%1 liest sie: import --recipe %1 %2</translation>
    </message>
    <message>
        <source>%1 is a draft. Decide what is open above, then: import --recipe %1 %2</source>
        <translation>%1 ist ein Entwurf. Entscheiden, was oben offen ist, dann: import --recipe %1 %2</translation>
    </message>
    <message>
        <source>Look at an unknown file: how it is written, what it holds, and a recipe for it.</source>
        <translation>Eine unbekannte Datei ansehen: wie sie geschrieben ist, was sie enthält, und ein Rezept dafür.</translation>
    </message>
    <message>
        <source>The recipe to write.</source>
        <translation>Das zu schreibende Rezept.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>gleich 0</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Name a table and one of its columns: warehouse profile sales_fact unit_price.</source>
        <translation>Eine Tabelle und eine ihrer Spalten nennen: warehouse profile sales_fact unit_price.</translation>
    </message>
    <message>
        <source>Name a table: warehouse lineage sales_fact.</source>
        <translation>Eine Tabelle nennen: warehouse lineage sales_fact.</translation>
    </message>
    <message>
        <source>batch %1: %2 rows from %3 by %4, %5</source>
        <translation>Ladung %1: %2 Zeilen aus %3 durch %4, %5</translation>
    </message>
    <message>
        <source>read by report %1: %2</source>
        <translation>gelesen von Bericht %1: %2</translation>
    </message>
    <message>
        <source>Make a warehouse, look after its schema, and see what its tables hold.</source>
        <translation>Ein Warehouse anlegen, sein Schema pflegen und sehen, was seine Tabellen enthalten.</translation>
    </message>
    <message>
        <source>Looking for texts that are alike was stopped.</source>
        <translation>Die Suche nach ähnlichen Texten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The recipe %1 does not read the column “%2”, so its values cannot be mended there.</source>
        <translation>Das Rezept %1 liest die Spalte „%2“ nicht, daher lassen sich ihre Werte dort nicht korrigieren.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>Counting the values was stopped.</source>
        <translation>Das Zählen der Werte wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The values of the column need room in the folder for temporary files. Free some space there, or set TMPDIR to another one.</source>
        <translation>Die Werte der Spalte brauchen Platz im Ordner für temporäre Dateien. Dort Platz schaffen oder TMPDIR auf einen anderen setzen.</translation>
    </message>
    <message>
        <source>The end of the file could not be read. Check the disk or the network share it lies on, then import it again.</source>
        <translation>Das Ende der Datei konnte nicht gelesen werden. Den Datenträger oder die Netzwerkfreigabe prüfen, dann erneut importieren.</translation>
    </message>
    <message>
        <source>Batch %1 brought no lines of store %2 on %3.</source>
        <translation>Ladung %1 brachte keine Zeilen der Filiale %2 für den %3.</translation>
    </message>
    <message>
        <source>The recipe of %1 no longer says how it was read.</source>
        <translation>Das Rezept von %1 sagt nicht mehr, wie die Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>%1 was read together with other files of its folder, so its lines cannot be compared by themselves.</source>
        <translation>%1 wurde zusammen mit anderen Dateien des Ordners gelesen, daher lassen sich die Zeilen nicht für sich allein vergleichen.</translation>
    </message>
    <message>
        <source>None of the %1 lines is in order yet, so nothing was loaded.</source>
        <translation>Keine der %1 Zeilen ist schon in Ordnung, daher wurde nichts geladen.</translation>
    </message>
    <message>
        <source>%1 of the %2 lines are not in order yet; they stay rejects of batch %3.</source>
        <translation>%1 der %2 Zeilen sind noch nicht in Ordnung; sie bleiben Ablehnungen von Ladung %3.</translation>
    </message>
    <message>
        <source>The folder %1 has no file that Martlet knows how to read. Name the files one by one to see why, or name a recipe.</source>
        <translation>Der Ordner %1 enthält keine Datei, die Martlet lesen kann. Die Dateien einzeln nennen, um den Grund zu sehen, oder ein Rezept nennen.</translation>
    </message>
    <message>
        <source>%L1 of the %L2 lines read of %3 are broken, more than one in a hundred, so nothing was loaded. The first: %4 If the others are like it, name the right encoding and delimiter in the recipe; else ask for the file again.</source>
        <translation>%L1 der %L2 gelesenen Zeilen von %3 sind defekt, mehr als eine von hundert, daher wurde nichts geladen. Die erste: %4 Wenn die anderen ebenso sind, die richtige Kodierung und das Trennzeichen im Rezept nennen; sonst die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>The warehouse says something else of this key since the same day, and no version says which is right. Load the file with --restate if it is.</source>
        <translation>Das Warehouse hat zu diesem Schlüssel ab demselben Tag andere Angaben, und keine Version sagt, was richtig ist. Ist es die Datei, sie mit --restate laden.</translation>
    </message>
    <message>
        <source>%L1 of the %L2 lines read of %3 were rejected, %L4 of them by %5, and the recipe stops at %6. Nothing was loaded. Mend the file, or raise the limit in [file.limits]. The first: %7</source>
        <translation>%L1 der %L2 gelesenen Zeilen von %3 wurden abgelehnt, %L4 davon durch %5, und das Rezept bricht bei %6 ab. Nichts wurde geladen. Die Datei korrigieren oder die Grenze in [file.limits] anheben. Die erste: %7</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines (%3 %) were rejected, %L4 of them by %5. Look at them before you rely on the totals.</source>
        <translation>%L1 von %L2 Zeilen (%3 %) wurden abgelehnt, %L4 davon durch %5. Sie ansehen, bevor Sie sich auf die Summen verlassen.</translation>
    </message>
    <message>
        <source>The rule “%1” found %L2 of %L3 lines in column %4; they were loaded all the same.</source>
        <translation>Die Regel „%1“ fand %L2 von %L3 Zeilen in Spalte %4; sie wurden trotzdem geladen.</translation>
    </message>
    <message>
        <source>The last line of %1 should say in field %2 what the file has, and says “%3”. Nothing was loaded: the file may be cut off. Ask for it again, or correct the recipe&apos;s trailer.</source>
        <translation>Die letzte Zeile von %1 sollte in Feld %2 angeben, was die Datei enthält, und gibt „%3“ an. Nichts wurde geladen: Die Datei könnte abgeschnitten sein. Sie neu anfordern oder den Trailer des Rezepts korrigieren.</translation>
    </message>
    <message>
        <source>The last line of %1 says that the file has %2 and %3 were read. Nothing was loaded: the file is not complete, or the line belongs to another. Ask for it again.</source>
        <translation>Die letzte Zeile von %1 gibt an, dass die Datei %2 hat, gelesen wurden aber %3. Nichts wurde geladen: Die Datei ist nicht vollständig, oder die Zeile gehört zu einer anderen. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>thousands parted</source>
        <translation>mit Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
    <message>
        <source>always “%1”</source>
        <translation>immer „%1“</translation>
    </message>
    <message>
        <source>computed: %1</source>
        <translation>berechnet: %1</translation>
    </message>
    <message>
        <source>trimmed</source>
        <translation>Leerzeichen am Rand entfernt</translation>
    </message>
    <message>
        <source>changed in %1 steps</source>
        <translation>in %1 Schritten geändert</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>als %1 gelesen</translation>
    </message>
    <message>
        <source>%1 values replaced</source>
        <translation>%1 Werte ersetzt</translation>
    </message>
    <message>
        <source>“%1” where blank</source>
        <translation>„%1“, wenn leer</translation>
    </message>
    <message>
        <source>“%1” compares nothing. Write it with one of = != &lt; &lt;= &gt; &gt;=</source>
        <translation>„%1“ vergleicht nichts. Mit einem davon schreiben: = != &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>No single format reads all of “%1”.</source>
        <translation>Kein einzelnes Format liest alles in „%1“.</translation>
    </message>
    <message>
        <source>“%1” seems to be called “%2” now (%3 % alike).</source>
        <translation>„%1“ scheint jetzt „%2“ zu heißen (%3 % Übereinstimmung).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is new; nothing reads it.</source>
        <translation>„%1“ ist neu und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” no longer holds %2, but “%3”.</source>
        <translation>„%1“ enthält nicht mehr %2, sondern „%3“.</translation>
    </message>
    <message>
        <source>“%1” no longer holds %2, but “%3”, which is read as %4.</source>
        <translation>„%1“ enthält nicht mehr %2, sondern „%3“, das als %4 gelesen wird.</translation>
    </message>
    <message>
        <source>%1 is not laid out as the recipe %2 knows it, so nothing was loaded. %3 It cannot be accepted so: %4 Mend the file, or change a copy of the recipe.</source>
        <translation>%1 ist nicht so aufgebaut, wie das Rezept %2 es kennt, daher wurde nichts geladen. %3 So lässt sich die Datei nicht annehmen: %4 Die Datei korrigieren oder eine Kopie des Rezepts ändern.</translation>
    </message>
    <message>
        <source>%1 is not laid out as the recipe %2 knows it, so nothing was loaded. %3 If that is right, accept it with --accept-drift: the recipe is kept as a new version. Else mend the file.</source>
        <translation>%1 ist nicht so aufgebaut, wie das Rezept %2 es kennt, daher wurde nichts geladen. %3 Wenn das richtig ist, mit --accept-drift annehmen: Das Rezept wird als neue Version gespeichert. Sonst die Datei korrigieren.</translation>
    </message>
    <message>
        <source>The rule “newest” needs a column for the target “version”. Add it.</source>
        <translation>Die Regel „newest“ braucht eine Spalte für das Ziel „version“. Sie ergänzen.</translation>
    </message>
    <message>
        <source>Only sales and stock are restated, for only they have days. Use “full” for all members of a dimension.</source>
        <translation>Tageweise ersetzt werden nur Verkäufe und Bestände, denn nur sie haben Tage. Für alle Elemente einer Dimension „full“ verwenden.</translation>
    </message>
    <message>
        <source>Only lines of sales may count by their occurrences. Use first or last.</source>
        <translation>Nur Verkaufszeilen dürfen nach ihrem Vorkommen gezählt werden. first oder last verwenden.</translation>
    </message>
    <message>
        <source>“overlap_days” counts from a watermark. Add “watermark”, or remove it.</source>
        <translation>„overlap_days“ zählt ab einer Watermark. „watermark“ ergänzen oder die Angabe entfernen.</translation>
    </message>
    <message>
        <source>Only incremental files have a watermark. Remove it, or the mode.</source>
        <translation>Nur inkrementelle Dateien haben eine Watermark. Sie oder den Modus entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no filled date of %2, so it cannot say how far the feed has been read.</source>
        <translation>„%1“ ist keine gefüllte Datumsspalte von %2 und kann daher nicht sagen, wie weit der Feed gelesen ist.</translation>
    </message>
    <message>
        <source>Only dimensions have histories. Remove “history”.</source>
        <translation>Nur Dimensionen haben Historien. „history“ entfernen.</translation>
    </message>
    <message>
        <source>No history is kept of “%1”. There can be one of: %2.</source>
        <translation>Von „%1“ wird keine Historie geführt. Möglich ist sie für: %2.</translation>
    </message>
    <message>
        <source>A trailer is the last of the footer&apos;s lines. Say how many there are with “footer_lines” in the dialect.</source>
        <translation>Ein Trailer ist die letzte der Fußzeilen. Mit „footer_lines“ im Dialekt angeben, wie viele es sind.</translation>
    </message>
    <message>
        <source>Only sales have amounts. Remove “amount” from the trailer.</source>
        <translation>Nur Verkäufe haben Beträge. „amount“ aus dem Trailer entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no format of a %2. Write it with yyyy yy M MM MMM MMMM d dd H HH h hh mm ss zzz AP, for example dd.MM.yyyy or HH:mm.</source>
        <translation>„%1“ ist kein Format für %2. Mit yyyy yy M MM MMM MMMM d dd H HH h hh mm ss zzz AP schreiben, zum Beispiel dd.MM.yyyy oder HH:mm.</translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read. Check who may read it.</source>
        <translation>Das Rezept %1 lässt sich nicht lesen. Prüfen, wer es lesen darf.</translation>
    </message>
    <message>
        <source>The recipe could not be kept as %1. Free some space there, and check who may write.</source>
        <translation>Das Rezept konnte nicht als %1 gespeichert werden. Dort Platz schaffen und prüfen, wer schreiben darf.</translation>
    </message>
    <message>
        <source>There is no recipe “%1” of your own. “martletctl recipe list” shows those there are.</source>
        <translation>Es gibt kein eigenes Rezept „%1“. „martletctl recipe list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no version %1 of the recipe “%2”. “martletctl recipe list” shows those there are.</source>
        <translation>Es gibt keine Version %1 des Rezepts „%2“. „martletctl recipe list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” cannot be kept: a recipe&apos;s name has letters without accents, digits, _ and -. Name it otherwise.</source>
        <translation>„%1“ lässt sich nicht speichern: Der Name eines Rezepts besteht aus Buchstaben ohne Akzente, Ziffern, _ und -. Anders benennen.</translation>
    </message>
    <message>
        <source>The folder %1 for recipes cannot be made. Check who may write there.</source>
        <translation>Der Ordner %1 für Rezepte lässt sich nicht anlegen. Prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3, without quotation marks. Correct it.</source>
        <translation>„%1“ ist eine ganze Zahl von %2 bis %3, ohne Anführungszeichen. Korrigieren.</translation>
    </message>
    <message>
        <source>“%1” is a number of percent from 0 to 100, without quotation marks. Correct it.</source>
        <translation>„%1“ ist eine Prozentzahl von 0 bis 100, ohne Anführungszeichen. Korrigieren.</translation>
    </message>
    <message>
        <source>“%1” is a list of tables. Write it as [{ key = value }, …].</source>
        <translation>„%1“ ist eine Liste von Tabellen. Schreibweise: [{ key = value }, …].</translation>
    </message>
    <message>
        <source>times written as %1</source>
        <translation>Uhrzeiten in der Form %1</translation>
    </message>
    <message>
        <source>dates written as %1</source>
        <translation>Datumsangaben in der Form %1</translation>
    </message>
    <message>
        <source>true and false</source>
        <translation>Wahrheitswerte</translation>
    </message>
    <message>
        <source>numbers written like %1</source>
        <translation>Zahlen in der Form %1</translation>
    </message>
    <message>
        <source>A rule looks at one column at least. Name it.</source>
        <translation>Eine Regel prüft mindestens eine Spalte. Sie nennen.</translation>
    </message>
    <message>
        <source>Nothing fills “%1”, so no rule can look at it. Add it to the columns.</source>
        <translation>„%1“ wird nicht gefüllt, daher kann keine Regel es prüfen. Bei den Spalten ergänzen.</translation>
    </message>
    <message>
        <source>“%1” holds no text, which this rule is about.</source>
        <translation>„%1“ enthält keinen Text; diese Regel gilt nur für Text.</translation>
    </message>
    <message>
        <source>“%1” holds no number, which this rule is about.</source>
        <translation>„%1“ enthält keine Zahl; diese Regel gilt nur für Zahlen.</translation>
    </message>
    <message>
        <source>“%1” holds no day, which this rule is about.</source>
        <translation>„%1“ enthält keinen Tag; diese Regel gilt nur für Tage.</translation>
    </message>
    <message>
        <source>The rule needs “min”, “max” or both.</source>
        <translation>Die Regel braucht „min“, „max“ oder beide.</translation>
    </message>
    <message>
        <source>A length needs “min”, “max” or both, in characters.</source>
        <translation>Eine Länge braucht „min“, „max“ oder beide, in Zeichen.</translation>
    </message>
    <message>
        <source>The rule needs “values”, the list of what is allowed.</source>
        <translation>Die Regel braucht „values“, die Liste der erlaubten Werte.</translation>
    </message>
    <message>
        <source>The rule needs a “pattern”.</source>
        <translation>Die Regel braucht ein „pattern“.</translation>
    </message>
    <message>
        <source>The check names “%1”, which no column fills. Add it, or correct the name.</source>
        <translation>Die Prüfung nennt „%1“, das von keiner Spalte gefüllt wird. Eine ergänzen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>Only a rule that mends puts something else in the place. Say severity = &quot;mend&quot;.</source>
        <translation>Nur eine Regel, die korrigiert, setzt etwas anderes an die Stelle. severity = &quot;mend&quot; angeben.</translation>
    </message>
    <message>
        <source>A key that comes twice cannot be mended by a rule. Reject the line, or warn.</source>
        <translation>Ein Schlüssel, der zweimal vorkommt, lässt sich nicht durch eine Regel korrigieren. Die Zeile ablehnen oder warnen.</translation>
    </message>
    <message>
        <source>Only a range has bounds to clamp to. Say instead = &quot;value&quot; or &quot;default&quot;.</source>
        <translation>Nur ein Bereich hat Grenzen, auf die sich ein Wert setzen lässt. instead = &quot;value&quot; oder &quot;default&quot; angeben.</translation>
    </message>
    <message>
        <source>A rule that mends says what it puts in the place: instead = &quot;value&quot; with “value”, &quot;clamp&quot; or &quot;default&quot;.</source>
        <translation>Eine Regel, die korrigiert, gibt an, was sie an die Stelle setzt: instead = &quot;value&quot; mit „value“, &quot;clamp&quot; oder &quot;default&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no name of a rule. It has small letters, digits, _ and -.</source>
        <translation>„%1“ ist kein Name für eine Regel. Er besteht aus Kleinbuchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>There are two rules “%1”. Name each differently.</source>
        <translation>Es gibt zwei Regeln „%1“. Sie verschieden benennen.</translation>
    </message>
    <message>
        <source>A rule has “column” or “columns”, one of them. Name what it looks at.</source>
        <translation>Eine Regel hat „column“ oder „columns“, eines davon. Nennen, was sie prüft.</translation>
    </message>
    <message>
        <source>There is no side file “%1”. Add it as a [[file.lookup]].</source>
        <translation>Es gibt keine Nebendatei „%1“. Sie als [[file.lookup]] ergänzen.</translation>
    </message>
    <message>
        <source>Steps change the text of a column. Give “%1” one with “from”.</source>
        <translation>Schritte ändern den Text einer Spalte. „%1“ mit „from“ eine geben.</translation>
    </message>
    <message>
        <source>“%1” is what is looked for and what takes its place: [&quot;EUR&quot;, &quot;&quot;].</source>
        <translation>„%1“ nennt, was gesucht wird und was an dessen Stelle tritt: [&quot;EUR&quot;, &quot;&quot;].</translation>
    </message>
    <message>
        <source>A step that is not to be done is left out. Remove it.</source>
        <translation>Ein Schritt, der nicht auszuführen ist, wird weggelassen. Ihn entfernen.</translation>
    </message>
    <message>
        <source>The first part is 1, the last one -1. Correct it.</source>
        <translation>Der erste Teil ist 1, der letzte -1. Korrigieren.</translation>
    </message>
    <message>
        <source>“join” names the columns to be appended. Add at least one.</source>
        <translation>„join“ nennt die anzuhängenden Spalten. Mindestens eine ergänzen.</translation>
    </message>
    <message>
        <source>“with” is the one character to fill up with. Correct it.</source>
        <translation>„with“ ist das eine Zeichen, mit dem aufgefüllt wird. Korrigieren.</translation>
    </message>
    <message>
        <source>“map” has no values. Write it as { &quot;from&quot; = &quot;to&quot; }.</source>
        <translation>„map“ hat keine Werte. Schreibweise: { &quot;from&quot; = &quot;to&quot; }.</translation>
    </message>
    <message>
        <source>A step is one of: %1.</source>
        <translation>Mögliche Schritte sind: %1.</translation>
    </message>
    <message>
        <source>Looking at the rejected lines was stopped.</source>
        <translation>Die Durchsicht der abgelehnten Zeilen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 has no columns %2 at its end, so it is no export of rejected lines.</source>
        <translation>%1 hat am Ende keine Spalten %2 und ist daher kein Export abgelehnter Zeilen.</translation>
    </message>
    <message>
        <source>%1, line %2: the record does not end with its four columns %3. Leave them as they were exported.</source>
        <translation>%1, Zeile %2: Der Datensatz endet nicht mit seinen vier Spalten %3. Sie so lassen, wie sie exportiert wurden.</translation>
    </message>
    <message>
        <source>No batch has these columns and open rejects in these lines, so %1 cannot be loaded as a correction. Its lines may have been loaded already.</source>
        <translation>Keine Ladung hat diese Spalten und in diesen Zeilen offene Ablehnungen, daher lässt sich %1 nicht als Korrektur laden. Die Zeilen wurden vielleicht schon geladen.</translation>
    </message>
    <message>
        <source>%1 may correct batch %2 or batch %3. Say which: rejects retry ID --file FILE.</source>
        <translation>%1 kann Ladung %2 oder Ladung %3 korrigieren. Angeben, welche: rejects retry ID --file FILE.</translation>
    </message>
    <message>
        <source>%1 does not correct batch %2: other columns, or lines that are no open rejects of it.</source>
        <translation>%1 korrigiert Ladung %2 nicht: andere Spalten, oder Zeilen, die keine offenen Ablehnungen der Ladung sind.</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>%1 can be read in two ways</source>
        <translation>%1 lässt sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>%1 is written %2</source>
        <translation>%1 ist als %2 geschrieben</translation>
    </message>
    <message>
        <source>no other reading fits all of them</source>
        <translation>keine andere Lesart passt für alle</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>they read well as Windows-1252</source>
        <translation>als Windows-1252 sind sie gut lesbar</translation>
    </message>
    <message>
        <source>they do not read well as Windows-1252 either</source>
        <translation>auch als Windows-1252 sind sie nicht gut lesbar</translation>
    </message>
    <message>
        <source>two lines together have the header’s %1 fields</source>
        <translation>zwei Zeilen zusammen haben die %1 Felder der Kopfzeile</translation>
    </message>
    <message>
        <source>it would be the unknown member</source>
        <translation>es wäre das unbekannte Element</translation>
    </message>
    <message>
        <source>it must have a value</source>
        <translation>es muss einen Wert haben</translation>
    </message>
    <message>
        <source>choose which of the lines stands</source>
        <translation>wählen, welche der Zeilen gilt</translation>
    </message>
    <message>
        <source>compute the total, or let it differ</source>
        <translation>den Gesamtbetrag berechnen oder abweichen lassen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>%1 is a percentage</source>
        <translation>%1 ist ein Prozentwert</translation>
    </message>
    <message>
        <source>%1 has the sign %2</source>
        <translation>%1 enthält das Zeichen %2</translation>
    </message>
    <message>
        <source>%1 has a decimal comma</source>
        <translation>%1 hat ein Dezimalkomma</translation>
    </message>
    <message>
        <source>%1 has its thousands parted</source>
        <translation>%1 hat Tausendertrennzeichen</translation>
    </message>
    <message>
        <source>%1 is unknown</source>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>A line breaks off and goes on in the next</source>
        <translation>Eine Zeile bricht ab und geht in der nächsten weiter</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <translation>Zu viele Felder</translation>
    </message>
    <message>
        <source>Too few fields</source>
        <translation>Zu wenige Felder</translation>
    </message>
    <message>
        <source>Bytes are not %1</source>
        <translation>Bytes sind nicht %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>The same key with different content</source>
        <translation>Derselbe Schlüssel mit verschiedenem Inhalt</translation>
    </message>
    <message>
        <source>Total is not quantity × price</source>
        <translation>Gesamtbetrag ist nicht Menge × Preis</translation>
    </message>
    <message>
        <source>Closing stock does not add up</source>
        <translation>Endbestand geht nicht auf</translation>
    </message>
    <message>
        <source>Quantity is 0</source>
        <translation>Menge ist 0</translation>
    </message>
    <message>
        <source>%1 is no date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is no time</source>
        <translation>%1 ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not in the side file</source>
        <translation>%1 steht nicht in der Nebendatei</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>%1 breaks the rule %2</source>
        <translation>%1 verletzt die Regel %2</translation>
    </message>
    <message>
        <source>“%1” fits %2</source>
        <translation>„%1“ passt zu %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 keys, most often %2</source>
        <translation>%1 Schlüssel, am häufigsten %2</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>over %1 characters, %2 at most</source>
        <translation>über %1 Zeichen, höchstens %2</translation>
    </message>
    <message>
        <source>%1 characters at most</source>
        <translation>höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>all are “%1”</source>
        <translation>alle sind „%1“</translation>
    </message>
    <message>
        <source>most often “%1”</source>
        <translation>am häufigsten „%1“</translation>
    </message>
    <message>
        <source>Batch %1 is %2, so none of its lines can be loaded again. Load its file again.</source>
        <translation>Ladung %1 ist %2, daher lässt sich keine ihrer Zeilen erneut laden. Ihre Datei erneut laden.</translation>
    </message>
    <message>
        <source>The recipe of batch %1 is not kept. Load its file again.</source>
        <translation>Das Rezept von Ladung %1 ist nicht aufbewahrt. Ihre Datei erneut laden.</translation>
    </message>
    <message>
        <source>The lines of %1 are read with side files. Name the folder that has them.</source>
        <translation>Die Zeilen von %1 werden mit Nebendateien gelesen. Den Ordner nennen, der sie enthält.</translation>
    </message>
    <message>
        <source>The text of line %1 cannot be read.</source>
        <translation>Der Text von Zeile %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>a format like dd/MM/yyyy</source>
        <translation>ein Format wie dd/MM/yyyy</translation>
    </message>
    <message>
        <source>1234.5 as it is written there, like 1.234,50</source>
        <translation>1234.5, wie es dort geschrieben wird, etwa 1.234,50</translation>
    </message>
    <message>
        <source>a number of characters</source>
        <translation>eine Anzahl Zeichen</translation>
    </message>
    <message>
        <source>an encoding like windows-1252</source>
        <translation>eine Kodierung wie windows-1252</translation>
    </message>
    <message>
        <source>the text that means nothing is known</source>
        <translation>der Text, der bedeutet, dass nichts bekannt ist</translation>
    </message>
    <message>
        <source>%1 is written like %2</source>
        <translation>%1 ist wie %2 geschrieben</translation>
    </message>
    <message>
        <source>unknown keys of %1 are added</source>
        <translation>unbekannte Schlüssel von %1 werden hinzugefügt</translation>
    </message>
    <message>
        <source>%1 may be blank</source>
        <translation>%1 darf leer sein</translation>
    </message>
    <message>
        <source>%1 is %2 where it is blank</source>
        <translation>%1 ist %2, wenn die Zelle leer ist</translation>
    </message>
    <message>
        <source>%1 is the unknown member where it is blank</source>
        <translation>%1 ist das unbekannte Element, wenn die Zelle leer ist</translation>
    </message>
    <message>
        <source>%1 does not apply where it is blank</source>
        <translation>%1 ist nicht zutreffend, wenn die Zelle leer ist</translation>
    </message>
    <message>
        <source>%1 is cut after %2 characters</source>
        <translation>%1 wird nach %2 Zeichen abgeschnitten</translation>
    </message>
    <message>
        <source>the bytes are text in %1</source>
        <translation>die Bytes sind Text in %1</translation>
    </message>
    <message>
        <source>“%2” in %1 means that nothing is known</source>
        <translation>„%2“ in %1 bedeutet, dass nichts bekannt ist</translation>
    </message>
    <message>
        <source>fields missing at the end are blank</source>
        <translation>am Ende fehlende Felder sind leer</translation>
    </message>
    <message>
        <source>a line that breaks off is joined with the next one</source>
        <translation>eine abgebrochene Zeile wird mit der nächsten verbunden</translation>
    </message>
    <message>
        <source>blank fields too many at the end are left out</source>
        <translation>überzählige leere Felder am Ende werden weggelassen</translation>
    </message>
    <message>
        <source>the total is computed</source>
        <translation>der Gesamtbetrag wird berechnet</translation>
    </message>
    <message>
        <source>the rule %1 does not hold for this file</source>
        <translation>die Regel %1 gilt nicht für diese Datei</translation>
    </message>
    <message>
        <source>the last line of a key stands</source>
        <translation>die letzte Zeile eines Schlüssels gilt</translation>
    </message>
    <message>
        <source>the first line of a key stands</source>
        <translation>die erste Zeile eines Schlüssels gilt</translation>
    </message>
    <message>
        <source>A mend names the rule it is for. Add “rule”.</source>
        <translation>Eine Korrektur nennt die Regel, für die sie gilt. „rule“ ergänzen.</translation>
    </message>
    <message>
        <source>The argument of “%1” is %2, not “%3”. Correct it.</source>
        <translation>Das Argument von „%1“ ist %2, nicht „%3“. Korrigieren.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that could be mended. Name one of its columns.</source>
        <translation>Die Datei hat keine Spalte „%1“, für die eine Korrektur möglich wäre. Eine ihrer Spalten nennen.</translation>
    </message>
    <message>
        <source>The file has no column “%1” that could be corrected. It has: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“, die korrigiert werden könnte. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The retry was stopped. Nothing was changed.</source>
        <translation>Der erneute Versuch wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%L1 of %L2 values are written as %3.</source>
        <translation>%L1 von %L2 Werten haben die Form %3.</translation>
    </message>
    <message>
        <source>Its values can be read in this way only.</source>
        <translation>Die Werte lassen sich nur auf diese Art lesen.</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Wie von Ihnen angegeben.</translation>
    </message>
    <message>
        <source>This value cannot be %1.</source>
        <translation>Dieser Wert kann nicht %1 sein.</translation>
    </message>
    <message>
        <source>This value cannot be %1; but “%2” in line %L3 can only be that.</source>
        <translation>Dieser Wert kann nicht %1 sein; aber „%2“ in Zeile %L3 kann nur das sein.</translation>
    </message>
    <message>
        <source>Its name says dates and its values are days as spreadsheets count them.</source>
        <translation>Der Name deutet auf Datumsangaben, und die Werte sind Tage, wie Tabellenkalkulationen sie zählen.</translation>
    </message>
    <message>
        <source>As in the column %1, where this value decides.</source>
        <translation>Wie in der Spalte %1, wo dieser Wert entscheidet.</translation>
    </message>
    <message>
        <source>It can be %1 as well; no value rules one out.</source>
        <translation>Es kann auch %1 sein; kein Wert schließt eines davon aus.</translation>
    </message>
    <message>
        <source>Is “%1” %2 (%3) or %4 (%5)? No value of %6 decides.</source>
        <translation>Ist „%1“ %2 (%3) oder %4 (%5)? Kein Wert von %6 entscheidet es.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>The first line says so.</source>
        <translation>Die erste Zeile gibt es an.</translation>
    </message>
    <message>
        <source>Nothing divides the lines evenly: it is one column.</source>
        <translation>Nichts teilt die Zeilen gleichmäßig: Es ist eine einzige Spalte.</translation>
    </message>
    <message>
        <source>%L1 of %L2 records have %3 columns then.</source>
        <translation>%L1 von %L2 Datensätzen haben dann %3 Spalten.</translation>
    </message>
    <message>
        <source>This record speaks against %1.</source>
        <translation>Dieser Datensatz spricht gegen %1.</translation>
    </message>
    <message>
        <source>Quotes stand within the fields as they please, so they are a part of them.</source>
        <translation>Anführungszeichen stehen beliebig in den Feldern und gehören daher zu ihnen.</translation>
    </message>
    <message>
        <source>No field is quoted; this is the usual one.</source>
        <translation>Kein Feld steht in Anführungszeichen; dies ist das übliche.</translation>
    </message>
    <message>
        <source>Fields stand in it; doubled, it is itself.</source>
        <translation>Felder stehen darin; verdoppelt steht es für sich selbst.</translation>
    </message>
    <message>
        <source>Fields stand in it; behind %1, it is itself.</source>
        <translation>Felder stehen darin; hinter %1 steht es für sich selbst.</translation>
    </message>
    <message>
        <source>Several are used; each ends a line.</source>
        <translation>Mehrere werden verwendet; jedes beendet eine Zeile.</translation>
    </message>
    <message>
        <source>All lines of the sample end so.</source>
        <translation>Alle Zeilen der Stichprobe enden so.</translation>
    </message>
    <message>
        <source>So many lines stand before the table: they have not its %1 columns.</source>
        <translation>So viele Zeilen stehen vor der Tabelle: Sie haben nicht deren %1 Spalten.</translation>
    </message>
    <message>
        <source>Lines that begin with it have not the table&apos;s columns.</source>
        <translation>Zeilen, die damit beginnen, haben nicht die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>So many lines stand behind the table: they have not its %1 columns, or are its total.</source>
        <translation>So viele Zeilen stehen hinter der Tabelle: Sie haben nicht deren %1 Spalten oder sind ihre Summe.</translation>
    </message>
    <message>
        <source>This line has bytes that are no UTF-8; the letters look like %1.</source>
        <translation>Diese Zeile enthält Bytes, die kein UTF-8 sind; die Buchstaben sehen nach %1 aus.</translation>
    </message>
    <message>
        <source>All of it that was looked at is ASCII, which is UTF-8, too.</source>
        <translation>Alles Untersuchte ist ASCII, und das ist auch UTF-8.</translation>
    </message>
    <message>
        <source>All of it that was looked at is UTF-8; this line has more than ASCII.</source>
        <translation>Alles Untersuchte ist UTF-8; diese Zeile enthält mehr als ASCII.</translation>
    </message>
    <message>
        <source>The byte order mark at the start says so.</source>
        <translation>Die Bytereihenfolge-Markierung (BOM) am Anfang gibt es an.</translation>
    </message>
    <message>
        <source>Every other byte is zero.</source>
        <translation>Jedes zweite Byte ist null.</translation>
    </message>
    <message>
        <source>It has the name of the target.</source>
        <translation>Sie trägt den Namen des Ziels.</translation>
    </message>
    <message>
        <source>“%1” is another word for it.</source>
        <translation>„%1“ ist ein anderes Wort dafür.</translation>
    </message>
    <message>
        <source>“%1” is part of its name.</source>
        <translation>„%1“ ist Teil ihres Namens.</translation>
    </message>
    <message>
        <source>It is the only column of dates.</source>
        <translation>Sie ist die einzige Spalte mit Datumsangaben.</translation>
    </message>
    <message>
        <source>The values of the key read like names.</source>
        <translation>Die Werte des Schlüssels lesen sich wie Namen.</translation>
    </message>
    <message>
        <source>The file could not be read. Copy it to this computer and try again.</source>
        <translation>Die Datei konnte nicht gelesen werden. Sie auf diesen Computer kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Below it, columns hold numbers or dates; here stand words.</source>
        <translation>Darunter enthalten Spalten Zahlen oder Datumsangaben; hier stehen Wörter.</translation>
    </message>
    <message>
        <source>These are names that columns have.</source>
        <translation>Dies sind Namen, wie Spalten sie haben.</translation>
    </message>
    <message>
        <source>It is the only line, and all of it is words.</source>
        <translation>Es ist die einzige Zeile, und sie besteht nur aus Wörtern.</translation>
    </message>
    <message>
        <source>All of it is words that no line below has.</source>
        <translation>Sie besteht nur aus Wörtern, die keine Zeile darunter enthält.</translation>
    </message>
    <message>
        <source>The first line has values like those below it.</source>
        <translation>Die erste Zeile enthält Werte wie die Zeilen darunter.</translation>
    </message>
    <message>
        <source>The first line looks like those below it.</source>
        <translation>Die erste Zeile sieht aus wie die Zeilen darunter.</translation>
    </message>
    <message>
        <source>The column has no name, so nothing can be loaded from it.</source>
        <translation>Die Spalte hat keinen Namen, daher lässt sich nichts aus ihr laden.</translation>
    </message>
    <message>
        <source>Two columns have this name; a recipe can load neither.</source>
        <translation>Zwei Spalten haben diesen Namen; ein Rezept kann keine davon laden.</translation>
    </message>
    <message>
        <source>decimal %1</source>
        <translation>Dezimal %1</translation>
    </message>
    <message>
        <source>%1, thousands %2</source>
        <translation>%1, Tausender %2</translation>
    </message>
    <message>
        <source>by spaces</source>
        <translation>durch Leerzeichen</translation>
    </message>
    <message>
        <source>%L1 of %L2 values are numbers.</source>
        <translation>%L1 von %L2 Werten sind Zahlen.</translation>
    </message>
    <message>
        <source>Its numbers have it beside them.</source>
        <translation>Es steht neben den Zahlen.</translation>
    </message>
    <message>
        <source>Most values; but “%1” in line %L2 is written otherwise.</source>
        <translation>Die meisten Werte; aber „%1“ in Zeile %L2 ist anders geschrieben.</translation>
    </message>
    <message>
        <source>This value can be read in this way only.</source>
        <translation>Dieser Wert lässt sich nur auf diese Art lesen.</translation>
    </message>
    <message>
        <source>The mark may stand before decimals or between thousands; no value rules one out.</source>
        <translation>Das Zeichen kann vor Nachkommastellen oder zwischen Tausendern stehen; kein Wert schließt eines davon aus.</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>ein Dezimalpunkt</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>ein Dezimalkomma</translation>
    </message>
    <message>
        <source>Is “%1” written with a decimal point or a decimal comma? No value of %2 decides.</source>
        <translation>Ist „%1“ mit Dezimalpunkt oder mit Dezimalkomma geschrieben? Kein Wert von %2 entscheidet es.</translation>
    </message>
    <message>
        <source>Looking at %1 was stopped.</source>
        <translation>Die Untersuchung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>All of the file is UTF-8.</source>
        <translation>Die ganze Datei ist UTF-8.</translation>
    </message>
    <message>
        <source>So many records cannot be read, or have not the table&apos;s %1 columns; a load rejects them.</source>
        <translation>So viele Datensätze lassen sich nicht lesen oder haben nicht die %1 Spalten der Tabelle; beim Laden werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>The header stands again between the lines.</source>
        <translation>Die Kopfzeile steht noch einmal zwischen den Zeilen.</translation>
    </message>
    <message>
        <source>The sample looked like %1 %2; this row is otherwise.</source>
        <translation>Die Stichprobe sah nach %1 %2 aus; diese Zeile ist anders.</translation>
    </message>
    <message>
        <source>The first record cannot be read, so it names no columns.</source>
        <translation>Der erste Datensatz lässt sich nicht lesen und nennt daher keine Spalten.</translation>
    </message>
    <message>
        <source>So many records have not the table&apos;s %1 columns; a load rejects them.</source>
        <translation>So viele Datensätze haben nicht die %1 Spalten der Tabelle; beim Laden werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has no line that can be read as a record. Is it a table, saved as text?</source>
        <translation>%1 enthält keine Zeile, die sich als Datensatz lesen lässt. Ist es eine als Text gespeicherte Tabelle?</translation>
    </message>
    <message>
        <source>%1 looks like %2, but none of its columns (%3) seems to fill: %4. Draft a recipe with “martletctl sniff %1 --out my.toml”, name them there and import with --recipe my.toml.</source>
        <translation>%1 sieht nach %2 aus, aber keine der Spalten (%3) scheint zu füllen: %4. Mit „martletctl sniff %1 --out my.toml“ ein Rezept entwerfen, sie dort nennen und mit --recipe my.toml importieren.</translation>
    </message>
    <message>
        <source>%1 can be read in two ways. %2 Draft a recipe with “martletctl sniff %1 --out my.toml”, say it there and import with --recipe my.toml.</source>
        <translation>%1 lässt sich auf zwei Arten lesen. %2 Mit „martletctl sniff %1 --out my.toml“ ein Rezept entwerfen, es dort angeben und mit --recipe my.toml importieren.</translation>
    </message>
    <message>
        <source>It has no values.</source>
        <translation>Sie hat keine Werte.</translation>
    </message>
    <message>
        <source>A zero leads: these are codes, not numbers.</source>
        <translation>Eine Null steht vorn: Es sind Codes, keine Zahlen.</translation>
    </message>
    <message>
        <source>It has values that are neither numbers nor dates.</source>
        <translation>Sie enthält Werte, die weder Zahlen noch Datumsangaben sind.</translation>
    </message>
    <message>
        <source>Its only values are: %1.</source>
        <translation>Ihre einzigen Werte sind: %1.</translation>
    </message>
    <message>
        <source>%1 begins like a ZIP archive but cannot be opened as one. Ask for the file again.</source>
        <translation>%1 beginnt wie ein ZIP-Archiv, lässt sich aber nicht als solches öffnen. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>%1 in %2 cannot be opened: it is damaged, or needs a password. Unpack it yourself and load the text.</source>
        <translation>%1 in %2 lässt sich nicht öffnen: Die Datei ist beschädigt oder braucht ein Passwort. Sie selbst entpacken und den Text laden.</translation>
    </message>
    <message>
        <source>%1 is damaged: its styles cannot be read. Ask for the file again.</source>
        <translation>%1 ist beschädigt: Die Formatvorlagen lassen sich nicht lesen. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>%1 is damaged or not complete: it cannot be unpacked to its end. Ask for the file again.</source>
        <translation>%1 ist beschädigt oder nicht vollständig: Die Datei lässt sich nicht bis zum Ende entpacken. Sie neu anfordern.</translation>
    </message>
    <message>
        <source>%1 has no file %2. It has: %3.</source>
        <translation>%1 enthält keine Datei %2. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>%1 has no file that looks like a table (.csv, .tsv, .txt). It has: %2.</source>
        <translation>%1 enthält keine Datei, die wie eine Tabelle aussieht (.csv, .tsv, .txt). Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 has several tables: %2. Name one of them, as in %1/%3.</source>
        <translation>%1 enthält mehrere Tabellen: %2. Eine davon nennen, etwa %1/%3.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 in it cannot be unpacked. Ask for the file again.</source>
        <translation>%1 ist beschädigt: %2 darin lässt sich nicht entpacken. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may read it, and try again.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen, wer die Datei lesen darf, und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is no archive and no workbook, so there is no %2 in it.</source>
        <translation>%1 ist weder ein Archiv noch eine Arbeitsmappe, daher gibt es darin kein %2.</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy some cells or lines first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Zuerst einige Zellen oder Zeilen kopieren.</translation>
    </message>
    <message>
        <source>The pasted text could not be kept. Make room on the disk of temporary files.</source>
        <translation>Der eingefügte Text konnte nicht gespeichert werden. Auf dem Datenträger für temporäre Dateien Platz schaffen.</translation>
    </message>
    <message>
        <source>The texts of %1 take more than 256 MiB. Save the sheet as CSV and load that.</source>
        <translation>Die Texte von %1 belegen mehr als 256 MiB. Das Blatt als CSV speichern und diese Datei laden.</translation>
    </message>
    <message>
        <source>%1 is damaged: the texts of its cells cannot be read. Ask for the file again.</source>
        <translation>%1 ist beschädigt: Die Texte der Zellen lassen sich nicht lesen. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>There is no room in %1 to unpack %2. Make some, or unpack it yourself where there is.</source>
        <translation>In %1 ist kein Platz, um %2 zu entpacken. Platz schaffen oder die Datei selbst entpacken, wo welcher ist.</translation>
    </message>
    <message>
        <source>Unpacking %1 was stopped.</source>
        <translation>Das Entpacken von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 times its size, which no table does. If it is meant to, unpack it yourself and load the text.</source>
        <translation>%1 wird beim Entpacken mehr als %2-mal so groß, was bei keiner Tabelle vorkommt. Wenn es so sein soll, die Datei selbst entpacken und den Text laden.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no workbook that can be read here. Save the sheet as CSV and load that.</source>
        <translation>%1 ist beschädigt oder keine Arbeitsmappe, die sich hier lesen lässt. Das Blatt als CSV speichern und diese Datei laden.</translation>
    </message>
    <message>
        <source>%1 has no sheet %2. It has: %3.</source>
        <translation>%1 enthält kein Blatt %2. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>%1 has no sheet with anything in it. Ask for the file again.</source>
        <translation>%1 enthält kein Blatt mit Inhalt. Die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>%1 has several sheets: %2. Name one of them, as in %1/%3.</source>
        <translation>%1 enthält mehrere Blätter: %2. Eines davon nennen, etwa %1/%3.</translation>
    </message>
    <message>
        <source>It has a row %1.</source>
        <translation>Es hat eine Zeile %1.</translation>
    </message>
    <message>
        <source>It is larger than any sheet is.</source>
        <translation>Es ist größer, als ein Blatt sein kann.</translation>
    </message>
    <message>
        <source>The column “%1” that a step joins is missing. The file has: %2.</source>
        <translation>Die Spalte „%1“, die ein Schritt anhängt, fehlt. Die Datei hat: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2, at character %3. Correct it.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2, bei Zeichen %3. Korrigieren.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) says that it loaded %L3 rows, but the warehouse holds %L4 of it. Nothing was undone; “martletctl warehouse verify” says more.</source>
        <translation>Ladung %1 (%2) hat laut eigener Angabe %L3 Zeilen geladen, das Warehouse enthält davon aber %L4. Nichts wurde zurückgenommen; „martletctl warehouse verify“ sagt mehr.</translation>
    </message>
    <message>
        <source>Batch %1 cannot be undone: other rows build on it.</source>
        <translation>Ladung %1 lässt sich nicht zurücknehmen: Andere Zeilen bauen darauf auf.</translation>
    </message>
    <message>
        <source>Batch %1 cannot be undone while later ones build on it. Undo these first, in this order: %2.</source>
        <translation>Ladung %1 lässt sich nicht zurücknehmen, solange spätere darauf aufbauen. Diese zuerst zurücknehmen, in dieser Reihenfolge: %2.</translation>
    </message>
    <message>
        <source>The undoing was stopped. Nothing was changed.</source>
        <translation>Das Zurücknehmen wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) is %3, so there is nothing of it to undo.</source>
        <translation>Ladung %1 (%2) ist %3, daher gibt es nichts davon zurückzunehmen.</translation>
    </message>
    <message>
        <source>Batch %1 (%2) was loaded by an earlier Martlet, which did not keep what it changed. Only later loads can be undone.</source>
        <translation>Ladung %1 (%2) wurde von einem früheren Martlet geladen, das nicht aufbewahrte, was es änderte. Nur spätere Ladungen lassen sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows that came with no file refer to members this batch brought.</source>
        <translation>
            <numerusform>%Ln Zeile, die aus keiner Datei kam, verweist auf Elemente, die diese Ladung brachte.</numerusform>
            <numerusform>%Ln Zeilen, die aus keiner Datei kamen, verweisen auf Elemente, die diese Ladung brachte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 (%2)</source>
        <translation>Ladung %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln of its rows.</source>
        <translation>
            <numerusform>%1 hat %Ln Zeile dieser Ladung geändert.</numerusform>
            <numerusform>%1 hat %Ln Zeilen dieser Ladung geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln rows that changed nothing because of this batch.</source>
        <translation>
            <numerusform>%1 hat %Ln Zeile, die wegen dieser Ladung nichts änderte.</numerusform>
            <numerusform>%1 hat %Ln Zeilen, die wegen dieser Ladung nichts änderten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln rows that refer to members this batch brought.</source>
        <translation>
            <numerusform>%1 hat %Ln Zeile, die auf Elemente verweist, die diese Ladung brachte.</numerusform>
            <numerusform>%1 hat %Ln Zeilen, die auf Elemente verweisen, die diese Ladung brachte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 mends %Ln of its rejected lines.</source>
        <translation>
            <numerusform>%1 korrigiert %Ln abgelehnte Zeile dieser Ladung.</numerusform>
            <numerusform>%1 korrigiert %Ln abgelehnte Zeilen dieser Ladung.</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>In the rule “%1”, “%2” is no value of the column %3. Write numbers like 1234.5, dates like 2025-12-31 and times like 23:59:59.</source>
        <translation>Bei der Regel „%1“ ist „%2“ kein Wert der Spalte %3. Zahlen wie 1234.5, Datumsangaben wie 2025-12-31 und Uhrzeiten wie 23:59:59 schreiben.</translation>
    </message>
    <message>
        <source>a key that comes once; line %1 has it, too</source>
        <translation>ein Schlüssel, der nur einmal vorkommt; Zeile %1 hat ihn auch</translation>
    </message>
    <message>
        <source>a text like %1</source>
        <translation>ein Text wie %1</translation>
    </message>
    <message>
        <source>a length in characters of %1</source>
        <translation>eine Länge von %1 Zeichen</translation>
    </message>
    <message>
        <source>a day that has begun</source>
        <translation>ein Tag, der schon begonnen hat</translation>
    </message>
    <message>
        <source>%1; it was taken as blank</source>
        <translation>%1; als leer übernommen</translation>
    </message>
    <message>
        <source>%1; %2 was taken instead</source>
        <translation>%1; stattdessen wurde %2 übernommen</translation>
    </message>
    <message>
        <source>The rule “%1” can watch %2 different keys, and the file has more. Nothing was loaded; split the file, or leave out the rule.</source>
        <translation>Die Regel „%1“ kann %2 verschiedene Schlüssel überwachen, und die Datei hat mehr. Nichts wurde geladen; die Datei teilen oder die Regel weglassen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>%1, loaded %2</source>
        <translation>%1, geladen %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Rejected at first</source>
        <translation>Zunächst abgelehnt</translation>
    </message>
    <message>
        <source>Brought in by batch</source>
        <translation>Eingebracht durch Ladung</translation>
    </message>
    <message>
        <source>Rule applied</source>
        <translation>Angewandte Regel</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3 %4, to %n line(s) of the batch</source>
        <translation>
            <numerusform>%1 %2: %3 %4, auf %n Zeile der Ladung</numerusform>
            <numerusform>%1 %2: %3 %4, auf %n Zeilen der Ladung</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand korrigiert</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of batch %1</source>
        <translation>
            <numerusform>%n Zeile von Ladung %1</numerusform>
            <numerusform>%n Zeilen von Ladung %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by batch</source>
        <translation>Geändert durch Ladung</translation>
    </message>
    <message>
        <source>%1 (%2), %3: %4</source>
        <translation>%1 (%2), %3: %4</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>This file has personal data, so its text is encrypted. Ask somebody who may read personal data.</source>
        <translation>Diese Datei enthält personenbezogene Daten, daher ist ihr Text verschlüsselt. Wenden Sie sich an jemanden, der personenbezogene Daten lesen darf.</translation>
    </message>
    <message>
        <source>The text of batch %1 is no longer kept, or has no line %2.</source>
        <translation>Der Text von Ladung %1 ist nicht mehr aufbewahrt oder hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>%1 is to be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>“%1” is not known; there are %2</source>
        <translation>„%1“ ist nicht bekannt; es gibt %2</translation>
    </message>
    <message>
        <source>%1: the check “%2” cannot be meant: %3. Correct it and try again.</source>
        <translation>%1: Die Prüfung „%2“ kann so nicht gemeint sein: %3. Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>its kind is to be one of %1</source>
        <translation>ihre Art muss eine von diesen sein: %1</translation>
    </message>
    <message>
        <source>its severity is to be warn or block</source>
        <translation>ihr Schweregrad muss warn oder block sein</translation>
    </message>
    <message>
        <source>it needs %1</source>
        <translation>sie braucht %1</translation>
    </message>
    <message>
        <source>one column, and least or most</source>
        <translation>eine Spalte und least oder most</translation>
    </message>
    <message>
        <source>one column, and values</source>
        <translation>eine Spalte und Werte (values)</translation>
    </message>
    <message>
        <source>its pattern is no regular expression: %1</source>
        <translation>ihr Muster ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>one column, and a pattern</source>
        <translation>eine Spalte und ein Muster (pattern)</translation>
    </message>
    <message>
        <source>one column, and days</source>
        <translation>eine Spalte und Tage (days)</translation>
    </message>
    <message>
        <source>one column</source>
        <translation>eine Spalte</translation>
    </message>
    <message>
        <source>sql that begins with SELECT or WITH</source>
        <translation>sql, das mit SELECT oder WITH beginnt</translation>
    </message>
    <message>
        <source>it needs a table</source>
        <translation>sie braucht eine Tabelle</translation>
    </message>
    <message>
        <source>%1 cannot be compared with a value; a check can only ask whether it has one.</source>
        <translation>%1 lässt sich nicht mit einem Wert vergleichen; eine Prüfung kann nur fragen, ob ein Wert da ist.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2. Write numbers as 12.50, dates as 2025-12-31, and truths as true or false.</source>
        <translation>„%1“ ist kein Wert von %2. Zahlen als 12.50, Datumsangaben als 2025-12-31 und Wahrheitswerte als true oder false schreiben.</translation>
    </message>
    <message>
        <source>There is no check “%1”. There are: %2.</source>
        <translation>Es gibt keine Prüfung „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no check of this warehouse&apos;s own, so nothing was removed.</source>
        <translation>„%1“ ist keine eigene Prüfung dieses Warehouse, daher wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>%1, line %2: expected the columns store, date and lines or amount, found “%3”. Write them into the first line.</source>
        <translation>%1, Zeile %2: erwartet werden die Spalten store, date und lines oder amount, gefunden wurde „%3“. Sie in die erste Zeile schreiben.</translation>
    </message>
    <message>
        <source>%1, line %2: expected a store, a date as 2025-12-31, and lines or an amount as 1234.50, found “%3”. Correct the line and load the file again.</source>
        <translation>%1, Zeile %2: erwartet werden eine Filiale, ein Datum wie 2025-12-31 und Zeilen oder ein Betrag wie 1234.50, gefunden wurde „%3“. Die Zeile korrigieren und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>%1: there is no store “%2”. Load the stores first, or correct the key; no total of the file was kept.</source>
        <translation>%1: Es gibt keine Filiale „%2“. Zuerst die Filialen laden oder den Schlüssel korrigieren; keine Kontrollsumme der Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>There are no control totals to compare with.</source>
        <translation>Es gibt keine Kontrollsummen zum Vergleich.</translation>
    </message>
    <message>
        <source>All of %L1 control totals agree.</source>
        <translation>Alle %L1 Kontrollsummen stimmen überein.</translation>
    </message>
    <message>
        <source>%L1 of %L2 control totals differ.</source>
        <translation>%L1 von %L2 Kontrollsummen weichen ab.</translation>
    </message>
    <message>
        <source>There are fewer than %1 earlier loads to compare with.</source>
        <translation>Es gibt weniger als %1 frühere Ladungen zum Vergleich.</translation>
    </message>
    <message>
        <source>“%1” was %2 % of the rows in the last %3 loads and is %4 %; together the shares moved by %5 %, at most %6 % are allowed.</source>
        <translation>„%1“ hatte in den letzten %3 Ladungen einen Anteil von %2 % der Zeilen und hat jetzt %4 %; zusammen haben sich die Anteile um %5 % verschoben, erlaubt sind höchstens %6 %.</translation>
    </message>
    <message>
        <source>Nothing was loaded yet.</source>
        <translation>Noch wurde nichts geladen.</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values in this load. Choose a column with fewer.</source>
        <translation>%1 hat in dieser Ladung mehr als %2 verschiedene Werte. Eine Spalte mit weniger wählen.</translation>
    </message>
    <message>
        <source>%1 has no rows yet.</source>
        <translation>%1 hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>%L1 of %L2 have nothing from the last %L3 days.</source>
        <translation>%L1 von %L2 haben nichts aus den letzten %L3 Tagen.</translation>
    </message>
    <message>
        <source>The newest row is of %1, %L2 days ago; at most %L3 are allowed.</source>
        <translation>Die neueste Zeile ist vom %1, also %L2 Tage alt; erlaubt sind höchstens %L3.</translation>
    </message>
    <message>
        <source>The load has %L1 lines; the median of the %2 before is %L3.</source>
        <translation>Die Ladung hat %L1 Zeilen; der Median der %2 davor ist %L3.</translation>
    </message>
    <message>
        <source> The first one: %1.</source>
        <translation> Die erste: %1.</translation>
    </message>
    <message>
        <source>The check “%1” does not let the file in: %2%3 Nothing was loaded. Correct the file, or let the check “%4” warn instead of block, and load it again.</source>
        <translation>Die Prüfung „%1“ lässt die Datei nicht zu: %2%3 Nichts wurde geladen. Die Datei korrigieren oder die Prüfung „%4“ warnen statt blockieren lassen, dann erneut laden.</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>lines read = new + changed + unchanged + repeated + rejected</source>
        <translation>gelesene Zeilen = neu + geändert + unverändert + wiederholt + abgelehnt</translation>
    </message>
    <message>
        <source>the same in money</source>
        <translation>dasselbe als Geldbetrag</translation>
    </message>
    <message>
        <source>rows of the batch in %1</source>
        <translation>Zeilen der Ladung in %1</translation>
    </message>
    <message>
        <source>their amount</source>
        <translation>ihr Betrag</translation>
    </message>
    <message>
        <source>rejected lines kept</source>
        <translation>aufbewahrte abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>bytes of the file kept</source>
        <translation>aufbewahrte Bytes der Datei</translation>
    </message>
    <message>
        <source>control totals that agree</source>
        <translation>übereinstimmende Kontrollsummen</translation>
    </message>
    <message>
        <source>Batch %1 is %2, so the warehouse holds nothing of it to compare with.</source>
        <translation>Ladung %1 ist %2, daher enthält das Warehouse nichts davon zum Vergleich.</translation>
    </message>
    <message>
        <source>All of %L1 rows are in order.</source>
        <translation>Alle %L1 Zeilen sind in Ordnung.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows fail.</source>
        <translation>%L1 von %L2 Zeilen sind fehlerhaft.</translation>
    </message>
    <message>
        <source>No two of %L1 rows are alike.</source>
        <translation>Keine zwei von %L1 Zeilen sind gleich.</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows have the same as another one.</source>
        <translation>%L1 von %L2 Zeilen stimmen mit einer anderen überein.</translation>
    </message>
    <message>
        <source>%1 points at no dimension. Choose the key of a customer, product, store, employee or supplier.</source>
        <translation>%1 verweist auf keine Dimension. Den Schlüssel von Kunde, Produkt, Filiale, Mitarbeiter oder Lieferant wählen.</translation>
    </message>
    <message>
        <source>The setting quality_rows_kept is “%1”; it is to be a whole number.</source>
        <translation>Die Einstellung quality_rows_kept ist „%1“; sie muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The question has no failing row.</source>
        <translation>Die Abfrage ergibt keine fehlerhafte Zeile.</translation>
    </message>
    <message>
        <source>The question has %L1 failing rows.</source>
        <translation>Die Abfrage ergibt %L1 fehlerhafte Zeilen.</translation>
    </message>
    <message>
        <source>%1 must be %2, not “%3”. Nothing was changed.</source>
        <translation>%1 muss %2 sein, nicht „%3“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>“%1” is no dimension that has members. There are: %2.</source>
        <translation>„%1“ ist keine Dimension mit Elementen. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>%1 mit der ID %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is what rows without a %2 point at and cannot be edited. Load the rows again with their keys.</source>
        <translation>Auf %1 verweisen Zeilen ohne %2; dieses Element lässt sich nicht bearbeiten. Die Zeilen mit ihren Schlüsseln erneut laden.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into #%3. Edit that one.</source>
        <translation>%1 %2 wurde in #%3 zusammengeführt. Dieses Element bearbeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 is “%4” by now (batch %5); you saw “%6”. Nothing was changed: look at it again and repeat the edit.</source>
        <translation>%1 von %2 %3 ist inzwischen „%4“ (Ladung %5); Sie sahen „%6“. Nichts wurde geändert: Erneut ansehen und die Bearbeitung wiederholen.</translation>
    </message>
    <message>
        <source>The contract would end on %1, before it starts on %2. Nothing was changed.</source>
        <translation>Der Vertrag würde am %1 enden, vor seinem Beginn am %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A %1 has no “%2”. It has: %3.</source>
        <translation>%1 hat kein „%2“. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>%1 is in the future. An edit holds from a day up to today (%2); what will hold later is loaded by file.</source>
        <translation>%1 liegt in der Zukunft. Eine Bearbeitung gilt ab einem Tag bis einschließlich heute (%2); was später gilt, wird aus einer Datei geladen.</translation>
    </message>
    <message>
        <source>%1 %2 is so already. Nothing was changed.</source>
        <translation>%1 %2 ist bereits so. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no %1 %2. Give the key as its file writes it, or its id as #4711.</source>
        <translation>%1 %2 gibt es nicht. Den Schlüssel so angeben, wie seine Datei ihn schreibt, oder seine ID als #4711.</translation>
    </message>
    <message>
        <source>Several source systems have a %1 %2. Say which one by its id: %3.</source>
        <translation>Mehrere Quellsysteme haben %1 %2. Mit der ID angeben, welches gemeint ist: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Both were counted in the same store on the same day, %n times (first on %1), so they are two products, or one was counted twice. Undo the stock file that is wrong first.</source>
        <translation>
            <numerusform>Beide wurden in derselben Filiale am selben Tag gezählt, %n-mal (zuerst am %1); also sind es zwei Produkte, oder eines wurde doppelt gezählt. Zuerst die falsche Bestandsdatei zurücknehmen.</numerusform>
            <numerusform>Beide wurden in derselben Filiale am selben Tag gezählt, %n-mal (zuerst am %1); also sind es zwei Produkte, oder eines wurde doppelt gezählt. Zuerst die falsche Bestandsdatei zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only customers and products are merged. Correct the %1&apos;s file and load it again.</source>
        <translation>Nur Kunden und Produkte werden zusammengeführt. Die Datei zu %1 korrigieren und erneut laden.</translation>
    </message>
    <message>
        <source>%1 is one member already. Name two.</source>
        <translation>%1 ist bereits ein einziges Element. Zwei nennen.</translation>
    </message>
    <message>
        <source>What rows without a key point at cannot be merged. Name two members that have keys.</source>
        <translation>Worauf Zeilen ohne Schlüssel verweisen, lässt sich nicht zusammenführen. Zwei Elemente mit Schlüssel nennen.</translation>
    </message>
    <message>
        <source>%1 was merged into #%2 already. Name that one, or undo that merge.</source>
        <translation>%1 wurde bereits mit #%2 zusammengeführt. Dieses nennen oder jene Zusammenführung zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 is a %2, %3 is a %4: they are counted differently. Correct the type of one first.</source>
        <translation>%1 ist %2, %3 ist %4: Sie werden verschieden gezählt. Zuerst bei einem den Typ korrigieren.</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 wird gelesen</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>%1 wird gezählt</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. There are %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. It has %3.</source>
        <translation>%1 hat keine Spalte „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>The values of this column are too large to be added up exactly.</source>
        <translation>Die Werte dieser Spalte sind zu groß, um exakt summiert zu werden.</translation>
    </message>
    <message>
        <source>%1 holds %2 rows, but the finished batches left %3.</source>
        <translation>%1 enthält %2 Zeilen, die abgeschlossenen Ladungen hinterließen aber %3.</translation>
    </message>
    <message>
        <source>Table %1, %2 rows. %3</source>
        <translation>Tabelle %1, %2 Zeilen. %3</translation>
    </message>
    <message>
        <source>Beside the star</source>
        <translation>Neben dem Stern</translation>
    </message>
    <message>
        <source>Most frequent values of %1.%2</source>
        <translation>Häufigste Werte von %1.%2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>one row per value</source>
        <translation>eine Zeile je Wert</translation>
    </message>
    <message>
        <source>Show fewer columns of %1</source>
        <translation>Weniger Spalten von %1 zeigen</translation>
    </message>
    <message>
        <source>Show %1 more columns of %2</source>
        <translation>%1 weitere Spalten von %2 zeigen</translation>
    </message>
    <message>
        <source>Column %1 of %2</source>
        <translation>Spalte %1 von %2</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>verweist auf %1</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>the kept import</source>
        <translation>der aufbewahrte Import</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The kept import names a recipe it does not have. Choose its files anew.</source>
        <translation>Der aufbewahrte Import nennt ein Rezept, das er nicht enthält. Seine Dateien neu wählen.</translation>
    </message>
    <message>
        <source>The amounts of these files together are larger than can be held exactly. Import them one by one.</source>
        <translation>Die Beträge dieser Dateien sind zusammen zu groß für exakte Darstellung. Die Dateien einzeln importieren.</translation>
    </message>
    <message>
        <source>The import you began is kept in %1, which cannot be read.</source>
        <translation>Der von Ihnen begonnene Import ist in %1 aufbewahrt, lässt sich dort aber nicht lesen.</translation>
    </message>
    <message>
        <source>This import is not kept for later: %1 cannot be written.</source>
        <translation>Dieser Import wird nicht für später aufbewahrt: %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder.</source>
        <translation>%1 lässt sich nicht schreiben. Den Ordner prüfen.</translation>
    </message>
    <message>
        <source>Found by the file’s header</source>
        <translation>Anhand der Kopfzeile der Datei erkannt</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Was die Datei ist</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Sie enthält</translation>
    </message>
    <message>
        <source>new and changed rows</source>
        <translation>neue und geänderte Zeilen</translation>
    </message>
    <message>
        <source>new rows only</source>
        <translation>nur neue Zeilen</translation>
    </message>
    <message>
        <source>everything there is; what is missing in it is closed</source>
        <translation>alles, was es gibt; was darin fehlt, wird geschlossen</translation>
    </message>
    <message>
        <source>everything of its days; it takes their place</source>
        <translation>alles zu ihren Tagen; es tritt an deren Stelle</translation>
    </message>
    <message>
        <source>Lines that repeat</source>
        <translation>Zeilen, die sich wiederholen</translation>
    </message>
    <message>
        <source>The same key twice in the file</source>
        <translation>Derselbe Schlüssel zweimal in der Datei</translation>
    </message>
    <message>
        <source>reject the later ones</source>
        <translation>die späteren ablehnen</translation>
    </message>
    <message>
        <source>the first one stands</source>
        <translation>die erste gilt</translation>
    </message>
    <message>
        <source>the last one stands</source>
        <translation>die letzte gilt</translation>
    </message>
    <message>
        <source>the highest version stands</source>
        <translation>die höchste Version gilt</translation>
    </message>
    <message>
        <source>each is a row of its own</source>
        <translation>jede ist eine eigene Zeile</translation>
    </message>
    <message>
        <source>A key the warehouse has already</source>
        <translation>Ein Schlüssel, den das Warehouse schon hat</translation>
    </message>
    <message>
        <source>change the row</source>
        <translation>die Zeile ändern</translation>
    </message>
    <message>
        <source>leave the row as it is</source>
        <translation>die Zeile unverändert lassen</translation>
    </message>
    <message>
        <source>the higher version stands</source>
        <translation>die höhere Version gilt</translation>
    </message>
    <message>
        <source>reject the line</source>
        <translation>die Zeile ablehnen</translation>
    </message>
    <message>
        <source>Keys nobody knows yet</source>
        <translation>Schlüssel, die noch niemand kennt</translation>
    </message>
    <message>
        <source>make a member, described later</source>
        <translation>ein Mitglied anlegen, das später beschrieben wird</translation>
    </message>
    <message>
        <source>load and mark it</source>
        <translation>laden und kennzeichnen</translation>
    </message>
    <message>
        <source>What may be unusual</source>
        <translation>Was ungewöhnlich sein darf</translation>
    </message>
    <message>
        <source>A quantity of zero</source>
        <translation>Eine Menge von null</translation>
    </message>
    <message>
        <source>A price below zero</source>
        <translation>Ein Preis unter null</translation>
    </message>
    <message>
        <source>A total that is not quantity × price − discount</source>
        <translation>Eine Summe, die nicht Menge × Preis − Rabatt ist</translation>
    </message>
    <message>
        <source>A discount below zero</source>
        <translation>Ein Rabatt unter null</translation>
    </message>
    <message>
        <source>A closing stock that the movements do not explain</source>
        <translation>Ein Endbestand, den die Bewegungen nicht erklären</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>Der Text der Datei</translation>
    </message>
    <message>
        <source>It is kept, so that each row can show its line</source>
        <translation>Er wird aufbewahrt, damit sich zu jeder geladenen Zeile ihre Zeile der Datei zeigen lässt</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>so, wie er ist</translation>
    </message>
    <message>
        <source>encrypted, for it names persons</source>
        <translation>verschlüsselt, denn er nennt Personen</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>rows of %1 as they lie</source>
        <translation>Zeilen von %1, wie sie vorliegen</translation>
    </message>
    <message>
        <source>The warehouse has this line of the receipt with different content, and no version or date says that this one is newer. If this file is right, load it with --restate.</source>
        <translation>Das Warehouse hat diese Bonzeile mit anderem Inhalt, und weder Version noch Datum sagt, dass diese hier neuer ist. Ist diese Datei richtig, sie mit --restate laden.</translation>
    </message>
    <message>
        <source>%1 has %L2 lines; the last files of this feed had about %L3. A whole snapshot so much smaller is rarely right, so nothing was loaded. Ask for the file again, or say that it is right: with --accept-shrink, or among the rules of the import.</source>
        <translation>%1 hat %L2 Zeilen; die letzten Dateien dieses Feeds hatten etwa %L3. Ein so viel kleinerer Gesamtabzug ist selten richtig, darum wurde nichts geladen. Die Datei erneut anfordern oder sagen, dass sie richtig ist: mit --accept-shrink oder unter den Regeln des Imports.</translation>
    </message>
    <message>
        <source>%1 lacks %L2 of the %L3 rows that the warehouse has of this feed, more than %4 %. Nothing was loaded. Ask for the file again, or say that it is right: with --accept-shrink, or among the rules of the import.</source>
        <translation>In %1 fehlen %L2 der %L3 Zeilen, die das Warehouse von diesem Feed hat, mehr als %4 %. Nichts wurde geladen. Die Datei erneut anfordern oder sagen, dass sie richtig ist: mit --accept-shrink oder unter den Regeln des Imports.</translation>
    </message>
    <message>
        <source>The warehouse has the stock of this day, product and store with different content, and no version or date says that this one is newer. If this file is right, load it with --restate.</source>
        <translation>Das Warehouse hat den Bestand dieses Tages, Produkts und dieser Filiale mit anderem Inhalt, und weder Version noch Datum sagt, dass dieser hier neuer ist. Ist diese Datei richtig, sie mit --restate laden.</translation>
    </message>
    <message>
        <source>A file much smaller than usual</source>
        <translation>Eine viel kleinere Datei als üblich</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>wird abgewiesen</translation>
    </message>
    <message>
        <source>is right, whatever it closes</source>
        <translation>ist richtig, was immer sie schließt</translation>
    </message>
    <message>
        <source>Calendar of loads</source>
        <translation>Kalender der Ladungen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Say what to ask: a question&apos;s file, or --sql &quot;SELECT …&quot;</source>
        <translation>Sagen Sie, was gefragt werden soll: die Datei einer Frage oder --sql &quot;SELECT …&quot;</translation>
    </message>
    <message>
        <source>Ask the warehouse a saved question, or in SQL.</source>
        <translation>Das Warehouse fragen: mit einer gespeicherten Frage oder in SQL.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” in the model. Add it there.</source>
        <translation>„%1“ hat im Modell keine Spalte „%2“. Ergänzen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” does not hang on “%2”: no relationship leads there. Leave one of them out, or add the relationship to the model.</source>
        <translation>„%1“ hängt nicht an „%2“: keine Beziehung führt dorthin. Lassen Sie eines davon weg oder ergänzen Sie die Beziehung im Modell.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”. Write a value such as %3.</source>
        <translation>„%1“ lässt sich nicht mit „%2“ vergleichen. Schreiben Sie einen Wert wie %3.</translation>
    </message>
    <message>
        <source>“%1” is no text, so it has no pattern. Compare it with values.</source>
        <translation>„%1“ ist kein Text und hat daher kein Muster. Vergleichen Sie mit Werten.</translation>
    </message>
    <message>
        <source>“%1” is compared with neither a first nor a last value. Give one of them.</source>
        <translation>„%1“ wird weder mit einem ersten noch mit einem letzten Wert verglichen. Geben Sie einen davon an.</translation>
    </message>
    <message>
        <source>Nothing is asked for. Choose at least one measure.</source>
        <translation>Es wird nach nichts gefragt. Wählen Sie mindestens eine Kennzahl.</translation>
    </message>
    <message>
        <source>“%1” is asked for twice.</source>
        <translation>Nach „%1“ wird zweimal gefragt.</translation>
    </message>
    <message>
        <source>There is no dimension “%1”. There are: %2.</source>
        <translation>Es gibt keine Dimension „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is encrypted, so the warehouse cannot group or filter by it.</source>
        <translation>„%1“ ist verschlüsselt; das Warehouse kann danach weder gruppieren noch filtern.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. There are: %2.</source>
        <translation>Es gibt keine Kennzahl „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is a measure: its condition belongs under “having”.</source>
        <translation>„%1“ ist eine Kennzahl: ihre Bedingung gehört unter „having“.</translation>
    </message>
    <message>
        <source>“%1” is a dimension: its condition belongs under “where”.</source>
        <translation>„%1“ ist eine Dimension: ihre Bedingung gehört unter „where“.</translation>
    </message>
    <message>
        <source>The rows cannot be sorted by “%1”, which is not asked for. Add it, or sort by something else.</source>
        <translation>Die Zeilen lassen sich nicht nach „%1“ sortieren, denn danach wird nicht gefragt. Nehmen Sie es auf oder sortieren Sie anders.</translation>
    </message>
    <message>
        <source>one row for everything</source>
        <translation>eine Zeile für alles</translation>
    </message>
    <message>
        <source>one row per %1</source>
        <translation>eine Zeile je %1</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>„%1“ ist hier unbekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A question says which version its document is: &quot;version&quot;: %1.</source>
        <translation>Eine Frage sagt, welche Version ihr Dokument hat: &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>This document is of version %1; this program reads version %2. Open it with the program that wrote it, or ask again.</source>
        <translation>Dieses Dokument hat die Version %1; dieses Programm liest Version %2. Öffnen Sie es mit dem Programm, das es schrieb, oder fragen Sie neu.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A text or a whole number is expected here; write &quot;12.5&quot; for a fraction.</source>
        <translation>Hier wird ein Text oder eine ganze Zahl erwartet; schreiben Sie &quot;12.5&quot; für einen Bruch.</translation>
    </message>
    <message>
        <source>A list of names is expected here.</source>
        <translation>Hier wird eine Liste von Namen erwartet.</translation>
    </message>
    <message>
        <source>A list of values is expected here.</source>
        <translation>Hier wird eine Liste von Werten erwartet.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Exchange its days.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Vertauschen Sie die Tage.</translation>
    </message>
    <message>
        <source>A condition is expected here, such as {&quot;field&quot;: &quot;store.city&quot;, &quot;is&quot;: &quot;Paris&quot;}.</source>
        <translation>Hier wird eine Bedingung erwartet, etwa {&quot;field&quot;: &quot;store.city&quot;, &quot;is&quot;: &quot;Paris&quot;}.</translation>
    </message>
    <message>
        <source>Conditions stand in each other more than %1 deep. Put some of them side by side.</source>
        <translation>Bedingungen stehen mehr als %1 tief ineinander. Stellen Sie einige nebeneinander.</translation>
    </message>
    <message>
        <source>A condition is one of &quot;all&quot;, &quot;any&quot; and &quot;not&quot;; nest them to have both.</source>
        <translation>Eine Bedingung ist eines von &quot;all&quot;, &quot;any&quot; und &quot;not&quot;; schachteln Sie sie, um mehrere zu haben.</translation>
    </message>
    <message>
        <source>A list of conditions is expected here.</source>
        <translation>Hier wird eine Liste von Bedingungen erwartet.</translation>
    </message>
    <message>
        <source>A condition compares its field in one way: %1.</source>
        <translation>Eine Bedingung vergleicht ihr Feld auf eine Weise: %1.</translation>
    </message>
    <message>
        <source>Only true can stand here; put a &quot;not&quot; around the condition.</source>
        <translation>Hier kann nur true stehen; setzen Sie ein &quot;not&quot; um die Bedingung.</translation>
    </message>
    <message>
        <source>A list is expected here, such as [{&quot;by&quot;: &quot;revenue&quot;, &quot;descending&quot;: true}].</source>
        <translation>Hier wird eine Liste erwartet, etwa [{&quot;by&quot;: &quot;revenue&quot;, &quot;descending&quot;: true}].</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>A question is one JSON object.</source>
        <translation>Eine Frage ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>counts the rows of no fact of the model</source>
        <translation>zählt die Zeilen keines Fakts des Modells</translation>
    </message>
    <message>
        <source>The conditions name %L1 values; %L2 are the most. Choose a coarser dimension.</source>
        <translation>Die Bedingungen nennen %L1 Werte; höchstens %L2 sind möglich. Wählen Sie eine gröbere Dimension.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>it needs a title</source>
        <translation>sie braucht einen Titel</translation>
    </message>
    <message>
        <source>it needs a name</source>
        <translation>sie braucht einen Namen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>“%1” has no days, so a period cannot narrow it. Leave the period out.</source>
        <translation>„%1“ hat keine Tage; ein Zeitraum kann das nicht einschränken. Lassen Sie den Zeitraum weg.</translation>
    </message>
    <message>
        <source>The days of the period “%1” are not known yet.</source>
        <translation>Die Tage des Zeitraums „%1“ sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>One condition on “%1” speaks of days and of other things at once. Part it, so that all parts must hold.</source>
        <translation>Eine Bedingung an „%1“ spricht zugleich von Tagen und von anderem. Teilen Sie sie so, dass alle Teile gelten müssen.</translation>
    </message>
    <message>
        <source>“%1” is nothing that could have rows of a fact. Name a dimension such as “customer” or “product”.</source>
        <translation>„%1“ kann keine Zeilen eines Fakts haben. Nennen Sie eine Dimension wie „customer“ oder „product“.</translation>
    </message>
    <message>
        <source>“%1” is no fact. Name one such as “sales” or “stock”.</source>
        <translation>„%1“ ist kein Fakt. Nennen Sie einen wie „sales“ oder „stock“.</translation>
    </message>
    <message>
        <source>“%1” cannot be counted by a question: it looks at each store or item by itself. The reports have it.</source>
        <translation>„%1“ kann keine Frage zählen: Es betrachtet jede Filiale oder jeden Artikel für sich. Die Berichte haben es.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 zuvor</translation>
    </message>
    <message>
        <source>%1: difference</source>
        <translation>%1: Unterschied</translation>
    </message>
    <message>
        <source>%1: change in %</source>
        <translation>%1: Veränderung in %</translation>
    </message>
    <message>
        <source>There is no period that could be compared with another. Choose one.</source>
        <translation>Es gibt keinen Zeitraum, der sich vergleichen ließe. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The best are members of a dimension of texts that the answer is split by; “%1” is none.</source>
        <translation>Die Besten sind Mitglieder einer Dimension aus Texten, nach der die Antwort geteilt ist; „%1“ ist keine solche.</translation>
    </message>
    <message>
        <source>An answer shows the best members or the rows that conditions on measures and a limit leave, not both. Leave one of them out.</source>
        <translation>Eine Antwort zeigt entweder die besten Mitglieder oder die Zeilen, die Bedingungen an Kennzahlen und eine Grenze übrig lassen, nicht beides. Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>“%1” is not asked for, so nothing can be figured from it. Add it.</source>
        <translation>Nach „%1“ ist nicht gefragt; daraus lässt sich nichts berechnen. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>What “%1” has is a condition that belongs under “where”.</source>
        <translation>Was „%1“ hat, ist eine Bedingung, die unter „where“ gehört.</translation>
    </message>
    <message>
        <source>%1: running total</source>
        <translation>%1: laufende Summe</translation>
    </message>
    <message>
        <source>%1: share in %</source>
        <translation>%1: Anteil in %</translation>
    </message>
    <message>
        <source>%1: rank</source>
        <translation>%1: Rang</translation>
    </message>
    <message>
        <source>%1: average of %L2 rows</source>
        <translation>%1: Mittel aus %L2 Zeilen</translation>
    </message>
    <message>
        <source>%1: difference to the row before</source>
        <translation>%1: Unterschied zur Zeile davor</translation>
    </message>
    <message>
        <source>“%1” cannot be added up, so it has no running total.</source>
        <translation>„%1“ lässt sich nicht aufaddieren und hat deshalb keine laufende Summe.</translation>
    </message>
    <message>
        <source>The answer is not split by “%1”, so nothing can be looked at within it.</source>
        <translation>Die Antwort ist nicht nach „%1“ geteilt; innerhalb davon lässt sich nichts betrachten.</translation>
    </message>
    <message>
        <source>A number of rows from 1 to %L1 is expected here.</source>
        <translation>Hier wird eine Zahl von Zeilen von 1 bis %L1 erwartet.</translation>
    </message>
    <message>
        <source>&quot;previous-period&quot; or &quot;same-period-last-year&quot; is expected here.</source>
        <translation>Hier wird &quot;previous-period&quot; oder &quot;same-period-last-year&quot; erwartet.</translation>
    </message>
    <message>
        <source>A list is expected here, such as [{&quot;running&quot;: &quot;revenue&quot;}].</source>
        <translation>Hier wird eine Liste erwartet, etwa [{&quot;running&quot;: &quot;revenue&quot;}].</translation>
    </message>
    <message>
        <source>is made by a formula for rows; measures have sum, difference, quotient and ratio</source>
        <translation>hat eine Formel für Zeilen; Kennzahlen haben sum, difference, quotient und ratio</translation>
    </message>
    <message>
        <source>is made from itself</source>
        <translation>ist aus sich selbst gebildet</translation>
    </message>
    <message>
        <source>is made from the unknown measure &quot;%1&quot;</source>
        <translation>ist aus der unbekannten Kennzahl &quot;%1&quot; gebildet</translation>
    </message>
    <message>
        <source>is made from &quot;%1&quot;, which is rounded</source>
        <translation>ist aus &quot;%1&quot; gebildet, das gerundet ist</translation>
    </message>
    <message>
        <source>is made from &quot;%1&quot;, which no question can count</source>
        <translation>ist aus &quot;%1&quot; gebildet, das keine Frage zählen kann</translation>
    </message>
    <message>
        <source>is made from %1 and %2, which have no unit in common</source>
        <translation>ist aus %1 und %2 gebildet, die keine gemeinsame Einheit haben</translation>
    </message>
    <message>
        <source>is divided, so it cannot be added up</source>
        <translation>ist ein Quotient und lässt sich nicht aufaddieren</translation>
    </message>
    <message>
        <source>is a sum of sums, so it can be added up as they can</source>
        <translation>ist eine Summe von Summen und lässt sich aufaddieren wie diese</translation>
    </message>
    <message>
        <source>is made in the format &quot;%1&quot;</source>
        <translation>wird im Format &quot;%1&quot; gebildet</translation>
    </message>
    <message>
        <source>has an expression and a formula</source>
        <translation>hat einen Ausdruck und eine Formel</translation>
    </message>
    <message>
        <source>joins the unknown entity &quot;%1&quot;</source>
        <translation>verbindet die unbekannte Entität &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is semi-additive, but its fact names no day and no series</source>
        <translation>ist semiadditiv, aber der Fakt nennt keinen Tag und keine Reihe</translation>
    </message>
    <message>
        <source>The warehouse is being loaded, so parts of the answer would not fit together. Ask again in a moment.</source>
        <translation>In das Warehouse wird gerade geladen; Teile der Antwort würden nicht zusammenpassen. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Save a picture of this report&apos;s page (or of “home”, “import”, “data”, “data/sales_fact.unit_price”, “quality”, “quality/calendar”, “query” or “query/FILE”) and end.</source>
        <translation>Ein Bild der Seite dieses Berichts (oder von „home“, „import“, „data“, „data/sales_fact.unit_price“, „quality“, „quality/calendar“, „query“ oder „query/DATEI“) speichern und enden.</translation>
    </message>
    <message>
        <source>Count the facts themselves, for comparison.</source>
        <translation>Die Zeilen selbst zählen, zum Vergleich.</translation>
    </message>
    <message>
        <source>kept with each load</source>
        <translation>mit jeder Ladung geführt</translation>
    </message>
    <message>
        <source>made by the next load</source>
        <translation>von der nächsten Ladung angelegt</translation>
    </message>
    <message>
        <source>made anew by the next load</source>
        <translation>von der nächsten Ladung neu angelegt</translation>
    </message>
    <message>
        <source>its sums grow too large</source>
        <translation>Summen werden zu groß</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>%L1 rows by day, %L2 by month</source>
        <translation>%L1 Zeilen nach Tag, %L2 nach Monat</translation>
    </message>
    <message>
        <source>Everything holds: keys, balances, history, sums and rollups.</source>
        <translation>Alles stimmt: Schlüssel, Salden, Historie, Summen und Rollups.</translation>
    </message>
    <message>
        <source>“%1” of a row has more than 18 digits. Ask for a shorter period, or split it further.</source>
        <translation>„%1“ einer Zeile hat mehr als 18 Stellen. Fragen Sie nach einem kürzeren Zeitraum oder teilen Sie weiter auf.</translation>
    </message>
    <message>
        <source>The rollup by %1 has no “%2”.</source>
        <translation>Das Rollup nach %1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>No rollup is kept of it.</source>
        <translation>Davon wird kein Rollup geführt.</translation>
    </message>
    <message>
        <source>month and day × %1</source>
        <translation>Monat und Tag × %1</translation>
    </message>
    <message>
        <source>month × %1</source>
        <translation>Monat × %1</translation>
    </message>
    <message>
        <source>day × %1</source>
        <translation>Tag × %1</translation>
    </message>
    <message>
        <source>the rollup by %1 does not keep “%2”.</source>
        <translation>das Rollup nach %1 führt „%2“ nicht.</translation>
    </message>
    <message>
        <source>there is no such rollup.</source>
        <translation>dieses Rollup gibt es nicht.</translation>
    </message>
    <message>
        <source>No rollup is kept of what it counts.</source>
        <translation>Von dem, was er zählt, wird kein Rollup geführt.</translation>
    </message>
    <message>
        <source>Rollups were not to be used.</source>
        <translation>Rollups sollten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The rollup by %1 is not there; the next load makes it, unless it was dropped.</source>
        <translation>Das Rollup nach %1 ist nicht da; die nächste Ladung legt es an, wenn es nicht weggelassen wurde.</translation>
    </message>
    <message>
        <source>The rollup by %1 differs from the facts in %L2 rows. Build it again: martletctl warehouse rollups build %3.</source>
        <translation>Das Rollup nach %1 weicht in %L2 Zeilen von den Fakten ab. Legen Sie es neu an: martletctl warehouse rollups build %3.</translation>
    </message>
    <message>
        <source>needs a name, measures, and a fact that has days</source>
        <translation>braucht einen Namen, Kennzahlen und einen Fakt, der Tage hat</translation>
    </message>
    <message>
        <source>has attributes of more than one entity, or of none</source>
        <translation>hat Attribute von mehr als einer Entität oder von keiner</translation>
    </message>
    <message>
        <source>keeps attributes of “%1”, to which not exactly one step leads</source>
        <translation>führt Attribute von „%1“, wohin nicht genau ein Schritt führt</translation>
    </message>
    <message>
        <source>keeps “%1”, which is no sum over the rows of its fact alone</source>
        <translation>führt „%1“, was keine Summe über die Zeilen seines Fakts allein ist</translation>
    </message>
    <message>
        <source>keeps “%1”, whose parts do not add up</source>
        <translation>führt „%1“, dessen Teile sich nicht addieren lassen</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ist keines von %2</translation>
    </message>
    <message>
        <source>%1 not</source>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>%1 not above %2</source>
        <translation>%1 nicht über %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 not below %2</source>
        <translation>%1 nicht unter %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 not like %2</source>
        <translation>%1 nicht wie %2</translation>
    </message>
    <message>
        <source>%1 like %2</source>
        <translation>%1 wie %2</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 or %L2 more</source>
        <translation>%1 oder %L2 weitere</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat keine %2</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>%1, within %2</source>
        <translation>%1, innerhalb von %2</translation>
    </message>
    <message>
        <source>How did revenue go month by month, against last year?</source>
        <translation>Wie lief der Umsatz Monat für Monat, gegen das Vorjahr?</translation>
    </message>
    <message>
        <source>Which ten products bring the most margin?</source>
        <translation>Welche zehn Artikel bringen die meiste Marge?</translation>
    </message>
    <message>
        <source>How much stock does each category hold, and what did it sell?</source>
        <translation>Wie viel Bestand hat jede Kategorie, und was hat sie verkauft?</translation>
    </message>
    <message>
        <source>The warehouse has nothing called “%1”. Take it away, or choose another field.</source>
        <translation>Das Warehouse hat nichts, was „%1“ heißt. Nehmen Sie es weg oder wählen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>%1, last year</source>
        <translation>%1, Vorjahr</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source> and %1</source>
        <translation> und %1</translation>
    </message>
    <message>
        <source>%1: moving average</source>
        <translation>%1: gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>The question “%1” cannot be read. Check its name and who may read it.</source>
        <translation>Die Frage „%1“ lässt sich nicht lesen. Prüfen Sie ihren Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>There is no rollup “%1”. There are: %2.</source>
        <translation>Es gibt kein Rollup „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>full reads</source>
        <translation>ganz gelesen</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>loops</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>own ms</source>
        <translation>eigene ms</translation>
    </message>
    <message>
        <source>total ms</source>
        <translation>gesamt ms</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>There is no index to try: what was found is mended in another way.</source>
        <translation>Es gibt keinen Index zu erproben: Was gefunden wurde, ist anders zu beheben.</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) were tried on a copy, and none helps.</source>
        <translation>
            <numerusform>Ein Index wurde auf einer Kopie erprobt; er hilft nicht.</numerusform>
            <numerusform>%n Indizes wurden auf einer Kopie erprobt; keiner hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>×%1 faster on a copy of %2 rows: %3 ms, and %4 ms without it (medians of %5). %6 becomes %7.</source>
        <translation>×%1 schneller auf einer Kopie von %2 Zeilen: %3 ms, ohne ihn %4 ms (Mediane von %5). Aus %6 wird %7.</translation>
    </message>
    <message>
        <source>The copy is a sample of %1 rows.</source>
        <translation>Die Kopie ist eine Stichprobe von %1 Zeilen.</translation>
    </message>
    <message>
        <source>Run it, and show how the engine answers it and what is slow, not the rows.</source>
        <translation>Ausführen und zeigen, wie die Datenbank antwortet und was langsam ist, nicht die Zeilen.</translation>
    </message>
    <message>
        <source>As --explain, and try indexes on a copy; the warehouse stays as it is.</source>
        <translation>Wie --explain, und Indizes auf einer Kopie erproben; das Warehouse bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A plan is no table: with --explain use --json, not --out or --format.</source>
        <translation>Ein Plan ist keine Tabelle: mit --explain bitte --json statt --out oder --format.</translation>
    </message>
    <message>
        <source>There is no query to explain.</source>
        <translation>Es gibt keine Abfrage zu erklären.</translation>
    </message>
    <message>
        <source>Only a SELECT can be explained; this begins with “%1”.</source>
        <translation>Nur ein SELECT lässt sich erklären; dies beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>the index %1</source>
        <translation>der Index %1</translation>
    </message>
    <message>
        <source>Reads all %1 rows of %2 and keeps %3.</source>
        <translation>Liest alle %1 Zeilen von %2 und behält %3.</translation>
    </message>
    <message>
        <source>Reads all %1 rows of %2.</source>
        <translation>Liest alle %1 Zeilen von %2.</translation>
    </message>
    <message>
        <source>No index begins with %1, which the statement compares.</source>
        <translation>Kein Index beginnt mit %1, was die Anweisung vergleicht.</translation>
    </message>
    <message>
        <source>Try an index on %1 (%2), or narrow it down by a column that has one.</source>
        <translation>Einen Index auf %1 (%2) erproben oder mit einer Spalte eingrenzen, die einen hat.</translation>
    </message>
    <message>
        <source>Most of its rows pass the conditions, so an index would not help.</source>
        <translation>Die meisten Zeilen erfüllen die Bedingungen; ein Index würde nicht helfen.</translation>
    </message>
    <message>
        <source>Nothing in the statement narrows it down by a column with an index.</source>
        <translation>Nichts in der Anweisung grenzt sie mit einer Spalte ein, die einen Index hat.</translation>
    </message>
    <message>
        <source>Ask for a shorter period, or for sums that a rollup keeps.</source>
        <translation>Einen kürzeren Zeitraum abfragen oder Summen, die ein Rollup hält.</translation>
    </message>
    <message>
        <source>%1 around %2 keeps %3 from being used: it is sorted by what is stored, not by what the function makes of it.</source>
        <translation>Wegen %1 um %2 kann nicht genutzt werden: %3. Sortiert ist nach dem Gespeicherten, nicht nach dem, was die Funktion daraus macht.</translation>
    </message>
    <message>
        <source>The calculation (%1) with %2 keeps %3 from being used: it is sorted by what is stored, not by what is computed.</source>
        <translation>Wegen der Rechnung (%1) mit %2 kann nicht genutzt werden: %3. Sortiert ist nach dem Gespeicherten, nicht nach dem Berechneten.</translation>
    </message>
    <message>
        <source>Compare %1 itself: with a range from one value to another, for instance.</source>
        <translation>%1 selbst vergleichen: zum Beispiel mit einem Bereich von einem Wert bis zu einem anderen.</translation>
    </message>
    <message>
        <source>The pattern “%1” begins with anything, so no index on %2 can say where to look.</source>
        <translation>Das Muster „%1“ beginnt mit Beliebigem; kein Index auf %2 kann sagen, wo zu suchen ist.</translation>
    </message>
    <message>
        <source>Let the pattern begin with what is known, or ask for whole values of %1.</source>
        <translation>Das Muster mit Bekanntem beginnen lassen oder nach ganzen Werten von %1 fragen.</translation>
    </message>
    <message>
        <source>LIKE takes large and small letters for the same here, and the index on %1 does not.</source>
        <translation>LIKE unterscheidet hier Groß- und Kleinbuchstaben nicht, der Index auf %1 dagegen schon.</translation>
    </message>
    <message>
        <source>Use GLOB, which tells them apart, with * and ? in place of % and _.</source>
        <translation>GLOB verwenden, das sie unterscheidet, mit * und ? statt % und _.</translation>
    </message>
    <message>
        <source>Reads %1 from end to end %2 times, %3 rows in all.</source>
        <translation>Liest %1 %2-mal ganz, zusammen %3 Zeilen.</translation>
    </message>
    <message>
        <source>Reads %1 from end to end for each row of another table, %2 rows in all.</source>
        <translation>Liest %1 für jede Zeile einer anderen Tabelle ganz, zusammen %2 Zeilen.</translation>
    </message>
    <message>
        <source>No condition ties it to the tables before it, so each row meets each.</source>
        <translation>Keine Bedingung verbindet sie mit den Tabellen davor, also trifft jede Zeile auf jede.</translation>
    </message>
    <message>
        <source>No index of it serves the condition on %1 that ties it to the others.</source>
        <translation>Keiner ihrer Indizes dient der Bedingung auf %1, die sie mit den anderen verbindet.</translation>
    </message>
    <message>
        <source>Say in ON what the two tables have in common.</source>
        <translation>In ON sagen, was die beiden Tabellen gemeinsam haben.</translation>
    </message>
    <message>
        <source>Try an index on %1 (%2), or tie them by equal values.</source>
        <translation>Einen Index auf %1 (%2) erproben oder sie über gleiche Werte verbinden.</translation>
    </message>
    <message>
        <source>Runs a sub-query %1 times, once for each row.</source>
        <translation>Führt eine Unterabfrage %1-mal aus, einmal für jede Zeile.</translation>
    </message>
    <message>
        <source>Runs a sub-query once for each row.</source>
        <translation>Führt eine Unterabfrage für jede Zeile einmal aus.</translation>
    </message>
    <message>
        <source>That reads %1 rows of %2 in all.</source>
        <translation>Das liest zusammen %1 Zeilen von %2.</translation>
    </message>
    <message>
        <source>It depends on the row outside it, so its answer cannot be kept.</source>
        <translation>Sie hängt von der Zeile außerhalb ab, also lässt sich ihre Antwort nicht behalten.</translation>
    </message>
    <message>
        <source>Join a query that is grouped by the column that ties the two.</source>
        <translation>Eine Abfrage verbinden, die nach der gemeinsamen Spalte gruppiert ist.</translation>
    </message>
    <message>
        <source>Join a query that is grouped by %1, or try an index on %2 (%1).</source>
        <translation>Eine nach %1 gruppierte Abfrage verbinden oder einen Index auf %2 (%1) erproben.</translation>
    </message>
    <message>
        <source>Makes an index of its own over %1 rows of %2 at every run (automatic index).</source>
        <translation>Macht bei jedem Lauf einen eigenen Index über %1 Zeilen von %2 (automatischer Index).</translation>
    </message>
    <message>
        <source>The statement makes these rows itself, so nothing else can have an index of them.</source>
        <translation>Die Anweisung macht diese Zeilen selbst, also kann es keinen anderen Index darauf geben.</translation>
    </message>
    <message>
        <source>Let the sub-query %1 give fewer rows.</source>
        <translation>Die Unterabfrage %1 weniger Zeilen liefern lassen.</translation>
    </message>
    <message>
        <source>The join looks for %1, and no index of %2 begins with it.</source>
        <translation>Die Verbindung sucht nach %1, und kein Index von %2 beginnt damit.</translation>
    </message>
    <message>
        <source>Try an index on %1 (%2), which is then there before the run.</source>
        <translation>Einen Index auf %1 (%2) erproben, der dann vor dem Lauf da ist.</translation>
    </message>
    <message>
        <source>Sorts %1 rows before it gives the first.</source>
        <translation>Sortiert %1 Zeilen, bevor die erste kommt.</translation>
    </message>
    <message>
        <source>Sorts up to %1 rows to find those that belong together.</source>
        <translation>Sortiert bis zu %1 Zeilen, um zu finden, was zusammengehört.</translation>
    </message>
    <message>
        <source>No index that it reads has them in this order.</source>
        <translation>Kein gelesener Index hat sie in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Ask for fewer rows, or order by the columns of an index.</source>
        <translation>Weniger Zeilen abfragen oder nach den Spalten eines Index ordnen.</translation>
    </message>
    <message>
        <source>Narrow the rows down first, or group by the columns of an index.</source>
        <translation>Die Zeilen vorher eingrenzen oder nach den Spalten eines Index gruppieren.</translation>
    </message>
    <message>
        <source>Hashes %1 rows outside memory, in %2 of temporary files.</source>
        <translation>Verteilt %1 Zeilen außerhalb des Arbeitsspeichers, in %2 temporärer Dateien.</translation>
    </message>
    <message>
        <source>Sorts %1 rows outside memory, in %2 of temporary files.</source>
        <translation>Sortiert %1 Zeilen außerhalb des Arbeitsspeichers, in %2 temporärer Dateien.</translation>
    </message>
    <message>
        <source>They need more than the server&apos;s work_mem.</source>
        <translation>Sie brauchen mehr als work_mem des Servers.</translation>
    </message>
    <message>
        <source>Ask for fewer rows or columns, or have work_mem raised beyond %1.</source>
        <translation>Weniger Zeilen oder Spalten abfragen oder work_mem über %1 erhöhen lassen.</translation>
    </message>
    <message>
        <source>The row estimate is off by ×%1 at %2: %3 were expected, and there are %4.</source>
        <translation>Die Schätzung der Zeilen weicht bei %2 um ×%1 ab: %3 waren erwartet, %4 sind es.</translation>
    </message>
    <message>
        <source>The engine takes the conditions as independent, and they are not.</source>
        <translation>Die Datenbank hält die Bedingungen für unabhängig, und das sind sie nicht.</translation>
    </message>
    <message>
        <source>The statistics are older than the data, or know nothing of the conditions.</source>
        <translation>Die Statistik ist älter als die Daten oder weiß nichts von den Bedingungen.</translation>
    </message>
    <message>
        <source>Run ANALYZE on its tables; the plan is chosen by such numbers.</source>
        <translation>ANALYZE auf ihren Tabellen ausführen; nach solchen Zahlen wird der Plan gewählt.</translation>
    </message>
    <message>
        <source>Run ANALYZE %1; the plan is chosen by such numbers.</source>
        <translation>ANALYZE %1 ausführen; nach solchen Zahlen wird der Plan gewählt.</translation>
    </message>
    <message>
        <source>A nested loop looked into %1 %2 times.</source>
        <translation>Eine verschachtelte Schleife sah %2-mal in %1 nach.</translation>
    </message>
    <message>
        <source>A nested loop looked into %1 by the index %2 %3 times.</source>
        <translation>Eine verschachtelte Schleife sah %3-mal über den Index %2 in %1 nach.</translation>
    </message>
    <message>
        <source>Each row of the outer side is looked up by itself.</source>
        <translation>Jede Zeile der äußeren Seite wird einzeln nachgeschlagen.</translation>
    </message>
    <message>
        <source>Narrow the outer side down; where its row estimate is wrong, run ANALYZE.</source>
        <translation>Die äußere Seite eingrenzen; wo ihre Schätzung falsch ist, ANALYZE ausführen.</translation>
    </message>
    <message>
        <source>indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>Trying an index on %1 (%2)</source>
        <translation>Erprobt einen Index auf %1 (%2)</translation>
    </message>
    <message>
        <source>Measured: rows and time of each step. Measuring itself slows many small steps down.</source>
        <translation>Gemessen: Zeilen und Zeit jedes Schritts. Das Messen selbst bremst viele kleine Schritte.</translation>
    </message>
    <message>
        <source>The statement did not end in time, so nothing is measured; rows are estimates.</source>
        <translation>Die Anweisung endete nicht rechtzeitig, also ist nichts gemessen; Zeilen sind Schätzungen.</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Kopiert %1</translation>
    </message>
    <message>
        <source>There is no room for a copy to try indexes on. Free some space in the folder for temporary files.</source>
        <translation>Es ist kein Platz für eine Kopie, um Indizes zu erproben. Bitte im Ordner für temporäre Dateien Platz schaffen.</translation>
    </message>
    <message>
        <source>The statement takes too long even on the copy. Narrow it down, then try again.</source>
        <translation>Die Anweisung dauert sogar auf der Kopie zu lange. Bitte eingrenzen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The statement did not end in time, so nothing is measured; rows are those of the tables.</source>
        <translation>Die Anweisung endete nicht rechtzeitig, also ist nichts gemessen; Zeilen sind die der Tabellen.</translation>
    </message>
    <message>
        <source>Measured: the time and the rows of the whole run. SQLite does not measure single steps, so bars show the share of the rows that are read in full.</source>
        <translation>Gemessen: Zeit und Zeilen des ganzen Laufs. SQLite misst keine einzelnen Schritte; Balken zeigen den Anteil an den Zeilen, die ganz gelesen werden.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>The history of statements cannot be written to %1. Free some space, or check the folder.</source>
        <translation>Der Verlauf der Anweisungen lässt sich nicht nach %1 schreiben. Bitte Platz schaffen oder den Ordner prüfen.</translation>
    </message>
    <message>
        <source>The history of statements in %1 cannot be read. Check its permissions.</source>
        <translation>Der Verlauf der Anweisungen in %1 ist nicht lesbar. Bitte die Rechte prüfen.</translation>
    </message>
    <message>
        <source>Rows: %1. Time: %2 ms.</source>
        <translation>Zeilen: %1. Zeit: %2 ms.</translation>
    </message>
    <message>
        <source>any index on it</source>
        <translation>ein Index darauf</translation>
    </message>
    <message>
        <source>--trace explains a cell of a question&apos;s answer on standard output, as text or with --json.</source>
        <translation>--trace erklärt eine Zelle der Antwort auf eine Abfrage auf der Standardausgabe, als Text oder mit --json.</translation>
    </message>
    <message>
        <source>Where a cell comes from, and its lines: “Garden,6:revenue”, “#3:revenue”, “#total:revenue”.</source>
        <translation>Woher eine Zelle kommt, und ihre Zeilen: „Garden,6:revenue“, „#3:revenue“, „#total:revenue“.</translation>
    </message>
    <message>
        <source>The answer has rows #1 to #%1, and no #%2.</source>
        <translation>Die Antwort hat die Zeilen #1 bis #%1, aber keine #%2.</translation>
    </message>
    <message>
        <source>More than one row is called “%1”. Name it by its number: #%2.</source>
        <translation>Mehr als eine Zeile heißt „%1“. Nennen Sie sie bei ihrer Nummer: #%2.</translation>
    </message>
    <message>
        <source>No row of the answer is called “%1”. Write its members as the answer shows them, parted by commas, or its number: #1.</source>
        <translation>Keine Zeile der Antwort heißt „%1“. Schreiben Sie ihre Mitglieder, wie die Antwort sie zeigt, durch Kommas getrennt, oder ihre Nummer: #1.</translation>
    </message>
    <message>
        <source>The answer has no column “%1”. It has: %2. Write the cell as ROW:COLUMN.</source>
        <translation>Die Antwort hat keine Spalte „%1“. Sie hat: %2. Schreiben Sie die Zelle als ZEILE:SPALTE.</translation>
    </message>
    <message>
        <source>“%1” of a row cannot be made: %2. Ask for a shorter period, or split it further.</source>
        <translation>„%1“ einer Zeile lässt sich nicht bilden: %2. Fragen Sie nach einem kürzeren Zeitraum oder teilen Sie weiter auf.</translation>
    </message>
    <message>
        <source>“%1” has %2 columns and “%3” has %4, so their rows do not fit one below the other. Ask for the same columns.</source>
        <translation>„%1“ hat %2 Spalten und „%3“ hat %4, daher passen ihre Zeilen nicht untereinander. Fragen Sie nach denselben Spalten.</translation>
    </message>
    <message>
        <source>Column %1 of “%2” is “%3” and of “%4” “%5”, which are of different types. Ask for columns of the same types.</source>
        <translation>Spalte %1 von „%2“ ist „%3“ und von „%4“ „%5“; das sind verschiedene Typen. Fragen Sie nach Spalten gleicher Typen.</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>an operator or the end</source>
        <translation>ein Rechenzeichen oder das Ende</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>%1 wird hier erwartet, nicht %2.</translation>
    </message>
    <message>
        <source>The expression is too long. Make it of several fields.</source>
        <translation>Der Ausdruck ist zu lang. Bilden Sie ihn aus mehreren Feldern.</translation>
    </message>
    <message>
        <source>Parts stand in each other more than %1 deep.</source>
        <translation>Teile stehen mehr als %1-fach ineinander.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>A value is expected here, not “%1”.</source>
        <translation>Hier wird ein Wert erwartet, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not belong to a number. Write one as 12.50.</source>
        <translation>„%1“ gehört nicht zu einer Zahl. Schreiben Sie eine wie 12.50.</translation>
    </message>
    <message>
        <source>This text is not closed. Put a &apos; behind it.</source>
        <translation>Dieser Text ist nicht geschlossen. Setzen Sie ein &apos; dahinter.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here. Texts stand in &apos;single quotes&apos;.</source>
        <translation>„%1“ hat hier keine Bedeutung. Texte stehen in &apos;einfachen Anführungszeichen&apos;.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>This has more than %1 decimals.</source>
        <translation>Das hat mehr als %1 Nachkommastellen.</translation>
    </message>
    <message>
        <source>“%1” has more digits than are kept exactly.</source>
        <translation>„%1“ hat mehr Stellen, als genau gehalten werden.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value.</source>
        <translation>Der Parameter „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1 is expected here; this is %2.</source>
        <translation>%1 wird hier erwartet; dies ist %2.</translation>
    </message>
    <message>
        <source> Write a day as date &apos;2025-12-31&apos;.</source>
        <translation> Schreiben Sie einen Tag als date &apos;2025-12-31&apos;.</translation>
    </message>
    <message>
        <source>What rows are split by is not divided, for that is not exact. Multiply the other side, or compare in a case.</source>
        <translation>Wonach Zeilen aufgeteilt werden, wird nicht geteilt, denn das ist nicht genau. Multiplizieren Sie die andere Seite, oder vergleichen Sie in einem case.</translation>
    </message>
    <message>
        <source>Conditions are equal or not; none is more than another.</source>
        <translation>Bedingungen sind gleich oder nicht; keine ist mehr als eine andere.</translation>
    </message>
    <message>
        <source>“%1” is for dimensions, not for figures.</source>
        <translation>„%1“ ist für Dimensionen, nicht für Kennzahlen.</translation>
    </message>
    <message>
        <source>“%1” is for figures, not for dimensions.</source>
        <translation>„%1“ ist für Kennzahlen, nicht für Dimensionen.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” takes %2 values or more, not %3.</source>
        <translation>„%1“ nimmt %2 Werte oder mehr, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” takes %2 values, not %3.</source>
        <translation>„%1“ nimmt %2 Werte, nicht %3.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <translation>Hier wird eine ganze Zahl von %1 bis %2 erwartet.</translation>
    </message>
    <message>
        <source>a number has more digits than are kept exactly</source>
        <translation>eine Zahl hat mehr Stellen, als genau gehalten werden</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>“%1” is made twice.</source>
        <translation>„%1“ wird zweimal gebildet.</translation>
    </message>
    <message>
        <source>There is a “%1” already. Give the field of the question another name.</source>
        <translation>Es gibt schon ein „%1“. Geben Sie dem Feld der Abfrage einen anderen Namen.</translation>
    </message>
    <message>
        <source>The expression is too long with all that it is made of.</source>
        <translation>Der Ausdruck ist mit allem, woraus er gebildet ist, zu lang.</translation>
    </message>
    <message>
        <source>It is made from itself: %1.</source>
        <translation>Es ist aus sich selbst gebildet: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be counted by a question; the reports have it.</source>
        <translation>„%1“ kann keine Abfrage zählen; die Berichte haben es.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Fields are named like “revenue” or “store.city”.</source>
        <translation>Felder heißen etwa „revenue“ oder „store.city“.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the warehouse can make a field of.</source>
        <translation>Aus „%1“ kann das Warehouse kein Feld bilden.</translation>
    </message>
    <message>
        <source>It is made of no field, so it splits nothing.</source>
        <translation>Es ist aus keinem Feld gebildet, also teilt es nichts auf.</translation>
    </message>
    <message>
        <source>“%1” is no measure, and other fields here are measures: an expression is made of one of both.</source>
        <translation>„%1“ ist keine Kennzahl, andere Felder hier sind es: Ein Ausdruck besteht aus einem von beiden.</translation>
    </message>
    <message>
        <source>A figure is a number; this is none.</source>
        <translation>Eine Kennzahl ist eine Zahl; dies ist keine.</translation>
    </message>
    <message>
        <source>Several ways lead from “%1” to “%2”, and none is shorter: %3. Name a table on the right one under “via”.</source>
        <translation>Mehrere Wege führen von „%1“ zu „%2“, und keiner ist kürzer: %3. Nennen Sie eine Tabelle auf dem richtigen unter „via“.</translation>
    </message>
    <message>
        <source>“%1” is made of days and of other things at once, so “%2” cannot be told apart by it. Make two fields of it.</source>
        <translation>„%1“ ist aus Tagen und zugleich aus anderem gebildet, daher lässt sich „%2“ danach nicht aufteilen. Bilden Sie zwei Felder daraus.</translation>
    </message>
    <message>
        <source>“%1” is no day and belongs to none, so it is in no period. Name a field of days, such as “date.month”.</source>
        <translation>„%1“ ist kein Tag und gehört zu keinem, liegt also in keinem Zeitraum. Nennen Sie ein Feld von Tagen wie „date.month“.</translation>
    </message>
    <message>
        <source>The question “%1” does not say which members of “%2” are meant: it must be split by that alone.</source>
        <translation>Die Abfrage „%1“ sagt nicht, welche Mitglieder von „%2“ gemeint sind: Sie muss danach allein aufgeteilt sein.</translation>
    </message>
    <message>
        <source>There is no table “%1” to go by. Name one such as “customer”.</source>
        <translation>Es gibt keine Tabelle „%1“, über die der Weg führen könnte. Nennen Sie eine wie „customer“.</translation>
    </message>
    <message>
        <source>The question “%1” is not split by “%2”. It is by: %3.</source>
        <translation>Die Abfrage „%1“ ist nicht nach „%2“ aufgeteilt, sondern nach: %3.</translation>
    </message>
    <message>
        <source>All members of “%1” would be all days there are. Choose a period.</source>
        <translation>Alle Mitglieder von „%1“ wären alle Tage, die es gibt. Wählen Sie einen Zeitraum.</translation>
    </message>
    <message>
        <source>it shows the best members or totals beside its rows. Sort it, and limit its rows</source>
        <translation>Sie zeigt die besten Mitglieder oder Summen neben ihren Zeilen. Sortieren Sie, und begrenzen Sie die Zeilen</translation>
    </message>
    <message>
        <source>it chooses or sorts by what is divided or made at the end. Choose and sort by sums</source>
        <translation>Sie wählt oder sortiert nach etwas, das erst am Ende geteilt oder gebildet wird. Wählen und sortieren Sie nach Summen</translation>
    </message>
    <message>
        <source>The question “%1” stands on its own answer: %2. Take one of them away.</source>
        <translation>Die Abfrage „%1“ steht auf ihrer eigenen Antwort: %2. Nehmen Sie eine davon weg.</translation>
    </message>
    <message>
        <source>Nothing can stand on the rows of the question “%1”: %2.</source>
        <translation>Auf den Zeilen der Abfrage „%1“ kann nichts stehen: %2.</translation>
    </message>
    <message>
        <source>Rows of several questions one below the other are no question of their own, so nothing can stand on them.</source>
        <translation>Zeilen mehrerer Abfragen untereinander sind keine eigene Abfrage, daher kann nichts auf ihnen stehen.</translation>
    </message>
    <message>
        <source>The rows of the question “%1” are all there are. Ask there for all members.</source>
        <translation>Die Zeilen der Abfrage „%1“ sind alle, die es gibt. Fragen Sie dort nach allen Mitgliedern.</translation>
    </message>
    <message>
        <source>The days or members of “%1” are a condition that belongs under “where”.</source>
        <translation>Die Tage oder Mitglieder von „%1“ sind eine Bedingung, die unter „where“ gehört.</translation>
    </message>
    <message>
        <source>The rollup by %1 would count “%2” more than once.</source>
        <translation>Das Rollup nach %1 würde „%2“ mehr als einmal zählen.</translation>
    </message>
    <message>
        <source>The rollup by %1 is kept by whole months.</source>
        <translation>Das Rollup nach %1 wird nach ganzen Monaten geführt.</translation>
    </message>
    <message>
        <source>%1, all time</source>
        <translation>%1, gesamte Zeit</translation>
    </message>
    <message>
        <source>%1, summed</source>
        <translation>%1, summiert</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1, kleinster Wert</translation>
    </message>
    <message>
        <source>%1, greatest</source>
        <translation>%1, größter Wert</translation>
    </message>
    <message>
        <source>%1, counted</source>
        <translation>%1, gezählt</translation>
    </message>
    <message>
        <source>%1, on average</source>
        <translation>%1, im Durchschnitt</translation>
    </message>
    <message>
        <source>The question has no parameters, so it takes no “%1”.</source>
        <translation>Die Abfrage hat keine Parameter, also auch kein „%1“.</translation>
    </message>
    <message>
        <source>The question has no parameter “%1”. It has: %2.</source>
        <translation>Die Abfrage hat keinen Parameter „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The parameter “%1” has no value. Give it one, such as %2=%3.</source>
        <translation>Der Parameter „%1“ hat keinen Wert. Geben Sie ihm einen, etwa %2=%3.</translation>
    </message>
    <message>
        <source>The parameter “%1” counts rows: a number from 1 to %L2 is expected, not “%3”.</source>
        <translation>Der Parameter „%1“ zählt Zeilen: Eine Zahl von 1 bis %L2 wird erwartet, nicht „%3“.</translation>
    </message>
    <message>
        <source>“%1” is no value of the parameter “%2”. Write one such as %3.</source>
        <translation>„%1“ ist kein Wert des Parameters „%2“. Schreiben Sie einen wie %3.</translation>
    </message>
    <message>
        <source>&quot;of-any-fact&quot;, &quot;of-each-fact&quot; or &quot;all&quot; is expected here.</source>
        <translation>Hier wird &quot;of-any-fact&quot;, &quot;of-each-fact&quot; oder &quot;all&quot; erwartet.</translation>
    </message>
    <message>
        <source>One of %1 is expected here.</source>
        <translation>Eines von %1 wird hier erwartet.</translation>
    </message>
    <message>
        <source>A number of decimals from 0 to %1 is expected here.</source>
        <translation>Hier wird eine Zahl von Nachkommastellen von 0 bis %1 erwartet.</translation>
    </message>
    <message>
        <source>A list is expected here, such as [{&quot;name&quot;: &quot;each&quot;, &quot;expression&quot;: &quot;revenue / units_sold&quot;}].</source>
        <translation>Hier wird eine Liste erwartet wie [{&quot;name&quot;: &quot;each&quot;, &quot;expression&quot;: &quot;revenue / units_sold&quot;}].</translation>
    </message>
    <message>
        <source>“%1” is no name. Write letters, digits and _, a letter first.</source>
        <translation>„%1“ ist kein Name. Schreiben Sie Buchstaben, Ziffern und _, zuerst einen Buchstaben.</translation>
    </message>
    <message>
        <source>A list is expected here, such as [{&quot;name&quot;: &quot;tier&quot;, &quot;type&quot;: &quot;text&quot;}].</source>
        <translation>Hier wird eine Liste erwartet wie [{&quot;name&quot;: &quot;tier&quot;, &quot;type&quot;: &quot;text&quot;}].</translation>
    </message>
    <message>
        <source>“%1” is declared twice.</source>
        <translation>„%1“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>There is no parameter “%1”. Declare it under “parameters”.</source>
        <translation>Es gibt keinen Parameter „%1“. Geben Sie ihn unter „parameters“ an.</translation>
    </message>
    <message>
        <source>The parameter “%1” is of the type %2, which cannot stand here.</source>
        <translation>Der Parameter „%1“ hat den Typ %2, der hier nicht stehen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period. Use one of %2, this-month, this-quarter, last-N-days, last-N-full-months, or two days like 2025-01-01..2025-12-31.</source>
        <translation>„%1“ ist kein Zeitraum. Verwenden Sie eines von %2, this-month, this-quarter, last-N-days, last-N-full-months oder zwei Tage wie 2025-01-01..2025-12-31.</translation>
    </message>
    <message>
        <source>The question has no name yet. Give it one.</source>
        <translation>Die Abfrage hat noch keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open that one and save it again.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie jene und speichern Sie sie erneut.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check who may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Es gibt keine Abfrage „%1“.</translation>
    </message>
    <message>
        <source>Write it under “questions”.</source>
        <translation>Schreiben Sie sie unter „questions“.</translation>
    </message>
    <message>
        <source>Rows of several questions are put together, so nothing else can be asked for beside them. Take it away, or ask for it in those.</source>
        <translation>Zeilen mehrerer Abfragen werden zusammengestellt, daneben kann nichts weiter gefragt werden. Nehmen Sie es weg, oder fragen Sie es in diesen.</translation>
    </message>
    <message>
        <source>The question “%1” has totals, which would stand between the rows. Leave them out.</source>
        <translation>Die Abfrage „%1“ hat Summen, die zwischen den Zeilen stünden. Lassen Sie diese weg.</translation>
    </message>
    <message>
        <source>A period is expected here: the name of one, or {&quot;from&quot;: DAY, &quot;to&quot;: DAY}.</source>
        <translation>Hier wird ein Zeitraum erwartet: sein Name oder {&quot;from&quot;: TAG, &quot;to&quot;: TAG}.</translation>
    </message>
    <message>
        <source>Questions by their names are expected here, such as {&quot;best&quot;: {&quot;measures&quot;: [&quot;revenue&quot;]}}.</source>
        <translation>Hier werden Abfragen nach ihren Namen erwartet wie {&quot;best&quot;: {&quot;measures&quot;: [&quot;revenue&quot;]}}.</translation>
    </message>
    <message>
        <source>A question is expected here, such as {&quot;measures&quot;: [&quot;revenue&quot;]}.</source>
        <translation>Hier wird eine Abfrage erwartet wie {&quot;measures&quot;: [&quot;revenue&quot;]}.</translation>
    </message>
    <message>
        <source>The names of two questions or more are expected here.</source>
        <translation>Hier werden die Namen von zwei Abfragen oder mehr erwartet.</translation>
    </message>
    <message>
        <source>The rollup by %1 is read for all time only.</source>
        <translation>Das Rollup nach %1 wird nur für die gesamte Zeit gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not counted line by line.</source>
        <translation>„%1“ wird nicht Zeile für Zeile gezählt.</translation>
    </message>
    <message>
        <source>The rollup by %1 keeps too many measures.</source>
        <translation>Das Rollup nach %1 führt zu viele Kennzahlen.</translation>
    </message>
    <message>
        <source>A member of a fact is in no group of its rollup.</source>
        <translation>Ein Mitglied eines Fakts ist in keiner Gruppe seines Rollups.</translation>
    </message>
    <message>
        <source>A sum has more than 18 digits.</source>
        <translation>Eine Summe hat mehr als 18 Stellen.</translation>
    </message>
    <message>
        <source>Rollups</source>
        <translation>Rollups</translation>
    </message>
    <message>
        <source>is kept over all time, which one key and no attributes can be</source>
        <translation>wird über die gesamte Zeit geführt, was nur mit einem Schlüssel und ohne Merkmale geht</translation>
    </message>
    <message>
        <source>%1 not among %2</source>
        <translation>%1 nicht unter %2</translation>
    </message>
    <message>
        <source>%1 among %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 not in: %2</source>
        <translation>%1 nicht in: %2</translation>
    </message>
    <message>
        <source>%1 in: %2</source>
        <translation>%1 in: %2</translation>
    </message>
    <message>
        <source>The answer has no column “%1”.</source>
        <translation>Die Antwort hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>%1 at first</source>
        <translation>%1 zu Beginn</translation>
    </message>
    <message>
        <source>one row per load</source>
        <translation>eine Zeile je Ladung</translation>
    </message>
    <message>
        <source>one row per line</source>
        <translation>eine Zeile je Zeile des Fakts</translation>
    </message>
    <message>
        <source>%1 is %2 + %3.</source>
        <translation>%1 ist %2 + %3.</translation>
    </message>
    <message>
        <source>%1 is %2 − %3.</source>
        <translation>%1 ist %2 − %3.</translation>
    </message>
    <message>
        <source>%1 is %2 ÷ %3, divided once.</source>
        <translation>%1 ist %2 ÷ %3, einmal geteilt.</translation>
    </message>
    <message>
        <source>%1 is %2 ÷ %3 in percent, divided once.</source>
        <translation>%1 ist %2 ÷ %3 in Prozent, einmal geteilt.</translation>
    </message>
    <message>
        <source>%1 is (%2 − %3) ÷ %3 in percent, divided once.</source>
        <translation>%1 ist (%2 − %3) ÷ %3 in Prozent, einmal geteilt.</translation>
    </message>
    <message>
        <source>%1 looks at other rows of the answer. What follows is behind %2 of this row.</source>
        <translation>%1 sieht auf andere Zeilen der Antwort. Was folgt, steht hinter %2 dieser Zeile.</translation>
    </message>
    <message>
        <source>%1 that no load brought</source>
        <translation>%1, die keine Ladung gebracht hat</translation>
    </message>
    <message>
        <source>%1 (batch %2, loaded %3): %4</source>
        <translation>%1 (Ladung %2, geladen %3): %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older load(s)</source>
        <translation>
            <numerusform>und %Ln ältere Ladung</numerusform>
            <numerusform>und %Ln ältere Ladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no line stands behind the cell</source>
        <translation>keine Zeile steht hinter der Zelle</translation>
    </message>
    <message>
        <source>No check looks at these tables.</source>
        <translation>Keine Prüfung betrifft diese Tabellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) pass</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not run yet</source>
        <translation>
            <numerusform>%n lief noch nicht</numerusform>
            <numerusform>%n liefen noch nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Of each %1 the last row at or before the last day counts: it is never added up over time.</source>
        <translation>Von jedem %1 zählt die letzte Zeile am letzten Tag oder davor: Über die Zeit wird nie addiert.</translation>
    </message>
    <message>
        <source>the lines themselves. %1</source>
        <translation>den Zeilen selbst. %1</translation>
    </message>
    <message>
        <source>kept sums: %1</source>
        <translation>Rollup: %1</translation>
    </message>
    <message>
        <source>%1, but its lines add up to %2. Have the rollups checked: warehouse verify.</source>
        <translation>%1, aber ihre Zeilen ergeben %2. Lassen Sie die Rollups prüfen: warehouse verify.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Besteht aus</translation>
    </message>
    <message numerus="yes">
        <source>none of the %n best member(s)</source>
        <translation>
            <numerusform>nicht das %n beste Mitglied</numerusform>
            <numerusform>keines der %n besten Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Grain</source>
        <translation>Körnung</translation>
    </message>
    <message>
        <source>the total over everything, at its own grain</source>
        <translation>die Summe über alles, in ihrer eigenen Körnung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>First %L1 of %Ln line(s)</source>
        <translation>
            <numerusform>Die ersten %L1 von %Ln Zeile</numerusform>
            <numerusform>Die ersten %L1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, zusammen %2</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln more pass the conditions and bring nothing</source>
        <translation>
            <numerusform>; %Ln weitere erfüllt die Bedingungen und trägt nichts bei</numerusform>
            <numerusform>; %Ln weitere erfüllen die Bedingungen und tragen nichts bei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads all of</source>
        <translation>Liest alles aus</translation>
    </message>
    <message>
        <source>Looks up in</source>
        <translation>Schlägt nach in</translation>
    </message>
    <message>
        <source>Looks up by an index made for this run in</source>
        <translation>Schlägt mit einem Index nur für diesen Lauf nach in</translation>
    </message>
    <message>
        <source>Groups in memory</source>
        <translation>Gruppiert im Speicher</translation>
    </message>
    <message>
        <source>Puts parts together</source>
        <translation>Fügt Teile zusammen</translation>
    </message>
    <message>
        <source>The first part</source>
        <translation>Der erste Teil</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Der nächste Teil</translation>
    </message>
    <message>
        <source>The next part, without repeats</source>
        <translation>Der nächste Teil, ohne Wiederholungen</translation>
    </message>
    <message>
        <source>Only what the next part has, too</source>
        <translation>Nur was auch der nächste Teil hat</translation>
    </message>
    <message>
        <source>Without what the next part has</source>
        <translation>Ohne das, was der nächste Teil hat</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Der eine Teil</translation>
    </message>
    <message>
        <source>The other part</source>
        <translation>Der andere Teil</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Goes on from there</source>
        <translation>Geht von dort weiter</translation>
    </message>
    <message>
        <source>One row of fixed values</source>
        <translation>Eine Zeile fester Werte</translation>
    </message>
    <message>
        <source>Looks up by several indexes</source>
        <translation>Schlägt mit mehreren Indizes nach</translation>
    </message>
    <message>
        <source>Sorts the rows</source>
        <translation>Sortiert die Zeilen</translation>
    </message>
    <message>
        <source>Sorts the rows to group them</source>
        <translation>Sortiert die Zeilen zum Gruppieren</translation>
    </message>
    <message>
        <source>Leaves out repeats</source>
        <translation>Lässt Wiederholungen weg</translation>
    </message>
    <message>
        <source>Reads from an index of</source>
        <translation>Liest aus einem Index von</translation>
    </message>
    <message>
        <source>Reads the rows found in</source>
        <translation>Liest die gefundenen Zeilen aus</translation>
    </message>
    <message>
        <source>Finds rows by</source>
        <translation>Findet Zeilen mit</translation>
    </message>
    <message>
        <source>Puts found rows together</source>
        <translation>Fügt gefundene Zeilen zusammen</translation>
    </message>
    <message>
        <source>Keeps rows found by both</source>
        <translation>Behält, was beide gefunden haben</translation>
    </message>
    <message>
        <source>Reads the prepared rows of</source>
        <translation>Liest die vorbereiteten Zeilen von</translation>
    </message>
    <message>
        <source>Reads the rows of a part</source>
        <translation>Liest die Zeilen eines Teils</translation>
    </message>
    <message>
        <source>Reads the rows of</source>
        <translation>Liest die Zeilen von</translation>
    </message>
    <message>
        <source>Rows of fixed values</source>
        <translation>Zeilen fester Werte</translation>
    </message>
    <message>
        <source>Works out a row</source>
        <translation>Rechnet eine Zeile aus</translation>
    </message>
    <message>
        <source>Joins row by row</source>
        <translation>Verbindet Zeile für Zeile</translation>
    </message>
    <message>
        <source>Joins by a table in memory</source>
        <translation>Verbindet über eine Tabelle im Speicher</translation>
    </message>
    <message>
        <source>Makes a table in memory</source>
        <translation>Legt eine Tabelle im Speicher an</translation>
    </message>
    <message>
        <source>Joins two sorted parts</source>
        <translation>Verbindet zwei sortierte Teile</translation>
    </message>
    <message>
        <source>Sorts the rest of the order</source>
        <translation>Sortiert den Rest der Reihenfolge</translation>
    </message>
    <message>
        <source>Groups and counts</source>
        <translation>Gruppiert und zählt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>Figures over neighbouring rows</source>
        <translation>Zahlen über benachbarte Zeilen</translation>
    </message>
    <message>
        <source>Puts sorted parts together</source>
        <translation>Fügt sortierte Teile zusammen</translation>
    </message>
    <message>
        <source>Compares two parts</source>
        <translation>Vergleicht zwei Teile</translation>
    </message>
    <message>
        <source>Goes on from what it found</source>
        <translation>Geht von dem weiter, was es fand</translation>
    </message>
    <message>
        <source>Keeps the rows to read them again</source>
        <translation>Behält die Zeilen, um sie nochmals zu lesen</translation>
    </message>
    <message>
        <source>Remembers what was looked up</source>
        <translation>Merkt sich, was nachgeschlagen wurde</translation>
    </message>
    <message>
        <source>Keeps the first rows</source>
        <translation>Behält die ersten Zeilen</translation>
    </message>
    <message>
        <source>Collects from several workers</source>
        <translation>Sammelt von mehreren Arbeitern</translation>
    </message>
    <message>
        <source>Collects from several workers, in order</source>
        <translation>Sammelt von mehreren Arbeitern, in Reihenfolge</translation>
    </message>
    <message>
        <source>Prepares %1, row by row</source>
        <translation>Bereitet %1 vor, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Prepares %1 as a whole</source>
        <translation>Bereitet %1 im Ganzen vor</translation>
    </message>
    <message>
        <source>Puts two sorted parts together</source>
        <translation>Fügt zwei sortierte Teile zusammen</translation>
    </message>
    <message>
        <source>A list to compare with</source>
        <translation>Eine Liste zum Vergleichen</translation>
    </message>
    <message>
        <source>A value to compare with</source>
        <translation>Ein Wert zum Vergleichen</translation>
    </message>
    <message>
        <source>A value for each row</source>
        <translation>Ein Wert für jede Zeile</translation>
    </message>
    <message>
        <source>A list for each row</source>
        <translation>Eine Liste für jede Zeile</translation>
    </message>
    <message>
        <source>Index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>Notes which rows of %1 can match</source>
        <translation>Merkt sich, welche Zeilen von %1 passen können</translation>
    </message>
    <message>
        <source>Adds rows of %1 that nothing matches</source>
        <translation>Ergänzt Zeilen von %1, zu denen nichts passt</translation>
    </message>
    <message>
        <source>, only what has no match</source>
        <translation>, nur was keine Entsprechung hat</translation>
    </message>
    <message>
        <source>, only what has a match</source>
        <translation>, nur was eine Entsprechung hat</translation>
    </message>
    <message>
        <source>, also what has no match</source>
        <translation>, auch was keine Entsprechung hat</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Table %1, which is counted</source>
        <translation>Tabelle %1, die gezählt wird</translation>
    </message>
    <message>
        <source>. Several ways lead there; Enter chooses one</source>
        <translation>. Mehrere Wege führen dorthin; Enter wählt einen</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>%1 refers to %2</source>
        <translation>%1 verweist auf %2</translation>
    </message>
    <message>
        <source>in the question</source>
        <translation>in der Frage</translation>
    </message>
    <message>
        <source>not in the question</source>
        <translation>nicht in der Frage</translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>made here</source>
        <translation>hier gebildet</translation>
    </message>
    <message>
        <source>by</source>
        <translation>je</translation>
    </message>
    <message>
        <source>compared with last year</source>
        <translation>verglichen mit dem Vorjahr</translation>
    </message>
    <message>
        <source>compared with the previous period</source>
        <translation>verglichen mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>the best %L1 of %2</source>
        <translation>die besten %L1 von %2</translation>
    </message>
    <message>
        <source>the first %L1 rows</source>
        <translation>die ersten %L1 Zeilen</translation>
    </message>
    <message>
        <source>a row of totals</source>
        <translation>eine Summenzeile</translation>
    </message>
    <message>
        <source>This question puts the rows of other questions one below the other, which is no matter of tables. Its steps have all of it.</source>
        <translation>Diese Frage stellt die Zeilen anderer Fragen untereinander; das ist keine Sache von Tabellen. In ihren Schritten steht alles.</translation>
    </message>
    <message>
        <source>This question counts the rows of another question, which is no matter of tables. Its steps have all of it.</source>
        <translation>Diese Frage zählt die Zeilen einer anderen Frage; das ist keine Sache von Tabellen. In ihren Schritten steht alles.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>ratio in %</source>
        <translation>Anteil in %</translation>
    </message>
    <message>
        <source>quotient</source>
        <translation>Quotient</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>letzter Wert</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Nach %1 aufteilen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the conditions on %1</source>
        <translation>Bedingungen zu %1 entfernen</translation>
    </message>
    <message>
        <source>Remove the table %1</source>
        <translation>Tabelle %1 entfernen</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Turn %1 round</source>
        <translation>%1 umkehren</translation>
    </message>
    <message>
        <source>Do not sort by %1</source>
        <translation>Nicht nach %1 sortieren</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Go by %1</source>
        <translation>Über %1 gehen</translation>
    </message>
    <message>
        <source>This answer is made of the rows of other questions, not of lines. Ask those, and see what stands behind their cells.</source>
        <translation>Diese Antwort besteht aus den Zeilen anderer Fragen, nicht aus Posten. Stellen Sie jene und sehen Sie, was hinter ihren Zellen steht.</translation>
    </message>
    <message>
        <source>“%1” is a day, and nothing is made of days that are measured. Ask for it by itself.</source>
        <translation>„%1“ ist ein Tag, und aus gemessenen Tagen wird nichts gebildet. Fragen Sie ihn für sich ab.</translation>
    </message>
    <message>
        <source>it has figures that look at other rows, of which it may have ranks and parts (ntile) of sums. Leave the others out</source>
        <translation>Sie hat Zahlen, die auf andere Zeilen sehen; davon darf sie Ränge und Teile (ntile) von Summen haben. Lassen Sie die anderen weg</translation>
    </message>
    <message>
        <source>Baskets with both</source>
        <translation>Körbe mit beiden</translation>
    </message>
    <message>
        <source>Baskets with the first</source>
        <translation>Körbe mit dem ersten</translation>
    </message>
    <message>
        <source>Baskets with the second</source>
        <translation>Körbe mit dem zweiten</translation>
    </message>
    <message>
        <source>All baskets</source>
        <translation>Alle Körbe</translation>
    </message>
    <message>
        <source>Support in %</source>
        <translation>Support in %</translation>
    </message>
    <message>
        <source>Confidence in %</source>
        <translation>Konfidenz in %</translation>
    </message>
    <message>
        <source>Reverse confidence in %</source>
        <translation>Umgekehrte Konfidenz in %</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>%1, the other</source>
        <translation>%1, das andere</translation>
    </message>
    <message>
        <source>“%1” counts no different things that members could stand in together. Name one of: %2.</source>
        <translation>„%1“ zählt keine verschiedenen Dinge, in denen Elemente beisammen sein könnten. Nennen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>Es gibt keine Kennzahl „%1“.</translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>Nennen Sie eine von: %1.</translation>
    </message>
    <message>
        <source>they are no rows of another question; leave “over” out</source>
        <translation>Sie sind keine Zeilen einer anderen Abfrage; lassen Sie „over“ weg</translation>
    </message>
    <message>
        <source>they are split by the two members; leave “by” out</source>
        <translation>Sie sind nach den beiden Elementen aufgeteilt; lassen Sie „by“ weg</translation>
    </message>
    <message>
        <source>sort them and limit their rows in place of the best</source>
        <translation>Sortieren Sie sie und begrenzen Sie ihre Zeilen, statt nach den besten zu fragen</translation>
    </message>
    <message>
        <source>they do not add up; leave the totals out</source>
        <translation>Sie addieren sich nicht; lassen Sie die Summen weg</translation>
    </message>
    <message>
        <source>ask for each period by itself in place of comparing</source>
        <translation>Fragen Sie jeden Zeitraum für sich ab, statt zu vergleichen</translation>
    </message>
    <message>
        <source>members that nothing stands together with are in none; leave “members” out</source>
        <translation>Elemente, mit denen nichts beisammen ist, sind in keinem; lassen Sie „members“ weg</translation>
    </message>
    <message>
        <source>The rows are pairs of members: %1.</source>
        <translation>Die Zeilen sind Paare von Elementen: %1.</translation>
    </message>
    <message>
        <source>What stands together is seen in the lines only.</source>
        <translation>Was beisammen ist, sieht man nur in den Zeilen.</translation>
    </message>
    <message>
        <source>%1: which of %L2 parts</source>
        <translation>%1: welcher von %L2 Teilen</translation>
    </message>
    <message>
        <source>“%1” is divided already or a day, so it has neither a share nor an average.</source>
        <translation>„%1“ ist bereits ein Quotient oder ein Tag und hat deshalb weder Anteil noch Mittel.</translation>
    </message>
    <message>
        <source>One of running, share, rank, ntile, moving_average and step is expected here.</source>
        <translation>Hier wird eines von running, share, rank, ntile, moving_average und step erwartet.</translation>
    </message>
    <message>
        <source>A number of parts from 2 to %L1 is expected here; 5 are quintiles.</source>
        <translation>Hier wird eine Anzahl von Teilen von 2 bis %L1 erwartet; 5 sind Quintile.</translation>
    </message>
    <message>
        <source>What stands together is expected here, such as {&quot;of&quot;: &quot;product.product_name&quot;, &quot;in&quot;: &quot;receipts&quot;}.</source>
        <translation>Hier wird erwartet, was beisammen ist, etwa {&quot;of&quot;: &quot;product.product_name&quot;, &quot;in&quot;: &quot;receipts&quot;}.</translation>
    </message>
    <message>
        <source>%1: which part</source>
        <translation>%1: welcher Teil</translation>
    </message>
    <message>
        <source>This answer is made of pairs of members, not of lines. Ask for the members, and see what stands behind their cells.</source>
        <translation>Diese Antwort besteht aus Paaren von Elementen, nicht aus Zeilen. Fragen Sie nach den Elementen und sehen Sie, was hinter deren Zellen steht.</translation>
    </message>
    <message>
        <source>columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Reads what it found last of</source>
        <translation>Liest, was zuletzt gefunden wurde, von</translation>
    </message>
    <message>
        <source>Makes rows of a value</source>
        <translation>Macht Zeilen aus einem Wert</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in einer Gruppe</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source></source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>is there already, and reports and measures are written with it. Give yours another name</source>
        <translation>gibt es schon, und Berichte und Kennzahlen sind damit geschrieben. Nennen Sie Ihren Ausdruck anders</translation>
    </message>
    <message>
        <source>is the name of an expression. Give the measure another</source>
        <translation>ist der Name eines Ausdrucks. Geben Sie der Kennzahl einen anderen</translation>
    </message>
    <message>
        <source>is the name of another rollup. Give yours one of its own</source>
        <translation>ist der Name eines anderen Rollups. Geben Sie Ihrem einen eigenen</translation>
    </message>
    <message>
        <source>cannot be counted: %1</source>
        <translation>lässt sich nicht zählen: %1</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of texts, [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>eine Liste von Texten, [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>“%1” is no word here</source>
        <translation>„%1“ ist hier kein Wort</translation>
    </message>
    <message>
        <source>expected is one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>“%1” is expected</source>
        <translation>erwartet wird „%1“</translation>
    </message>
    <message>
        <source>is written [[%1]], with two brackets</source>
        <translation>wird [[%1]] geschrieben, mit zwei Klammern</translation>
    </message>
    <message>
        <source>has %1 under “%2”; expected is %3</source>
        <translation>hat %1 unter „%2“; erwartet wird %3</translation>
    </message>
    <message>
        <source>is built in, so “%1” cannot be set: only title, definition and synonyms can. Give a measure of your own another name</source>
        <translation>ist eingebaut, also lässt sich „%1“ nicht setzen, nur title, definition und synonyms. Geben Sie einer eigenen Kennzahl einen anderen Namen</translation>
    </message>
    <message>
        <source>needs a name of at most 40 small letters from a to z, digits and _, with a letter first</source>
        <translation>braucht einen Namen aus höchstens 40 kleinen Buchstaben von a bis z, Ziffern und _, mit einem Buchstaben am Anfang</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Reports name the rollups they read themselves.</source>
        <translation>Berichte nennen die Rollups, die sie lesen, selbst.</translation>
    </message>
    <message>
        <source>SQL written by hand reads what it names.</source>
        <translation>Von Hand geschriebenes SQL liest, was es nennt.</translation>
    </message>
    <message>
        <source>The rollup “%1” would serve them, but was not there or had not the days: see “warehouse rollups list”.</source>
        <translation>Das Rollup „%1“ würde genügen, war aber nicht da oder hatte die Tage nicht: siehe „warehouse rollups list“.</translation>
    </message>
    <message>
        <source>A rollup for them would have more than half as many rows as there are lines, or save less than those named.</source>
        <translation>Ein Rollup dafür hätte mehr als halb so viele Zeilen wie die Fakten oder ersparte weniger als die genannten.</translation>
    </message>
    <message>
        <source>“%1” is no key of the lines and hangs on none.</source>
        <translation>„%1“ ist kein Schlüssel der Fakten und hängt an keinem.</translation>
    </message>
    <message>
        <source>“%1” is no sum over the lines alone.</source>
        <translation>„%1“ ist keine Summe über die Fakten allein.</translation>
    </message>
    <message>
        <source>Parts of “%1” do not add up.</source>
        <translation>Teile von „%1“ lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>“%1” would be counted more than once.</source>
        <translation>„%1“ würde mehrfach gezählt.</translation>
    </message>
    <message>
        <source>No rollups are kept of “%1”.</source>
        <translation>Von „%1“ werden keine Rollups geführt.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln parts of questions took %2, of which it would have saved about %3.</source>
        <translation>
            <numerusform>%1: %Ln Teil einer Frage brauchte %2, wovon es etwa %3 erspart hätte.</numerusform>
            <numerusform>%1: %Ln Teile von Fragen brauchten %2, wovon es etwa %3 erspart hätte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked were: %1</source>
        <translation>Gefragt wurde: %1</translation>
    </message>
    <message>
        <source>%L1 rows by day and %L2 by month</source>
        <translation>%L1 Zeilen nach Tagen und %L2 nach Monaten</translation>
    </message>
    <message>
        <source>%L1 rows by month</source>
        <translation>%L1 Zeilen nach Monaten</translation>
    </message>
    <message>
        <source>It has %1, %2 on disk, beside %L3 lines.</source>
        <translation>Es hat %1, auf der Platte %2, neben %L3 Faktenzeilen.</translation>
    </message>
    <message>
        <source>It has about %1, %2 on disk, beside %L3 lines.</source>
        <translation>Es hat etwa %1, auf der Platte %2, neben %L3 Faktenzeilen.</translation>
    </message>
    <message>
        <source>The log of questions is empty, so nothing can be advised. Ask the warehouse for some days, and look again.</source>
        <translation>Das Protokoll der Fragen ist leer, also lässt sich nichts raten. Fragen Sie das Warehouse einige Tage lang und sehen Sie dann wieder nach.</translation>
    </message>
    <message>
        <source>Since %1 the engine answered %L2 questions; %L3 of them read lines, and took %4.</source>
        <translation>Seit %1 hat die Datenbank %L2 Fragen beantwortet; %L3 davon lasen die Fakten und brauchten %4.</translation>
    </message>
    <message>
        <source>No rollup would have saved any of it.</source>
        <translation>Kein Rollup hätte davon etwas erspart.</translation>
    </message>
    <message>
        <source>Put the ones you want into %1, and make them with “martletctl warehouse rollups build NAME”.</source>
        <translation>Schreiben Sie die gewünschten in %1 und legen Sie sie mit „martletctl warehouse rollups build NAME“ an.</translation>
    </message>
    <message>
        <source>--most is for --sql; a question says its own “limit”.</source>
        <translation>--most gilt für --sql; eine Frage nennt ihre eigene Grenze, „limit“.</translation>
    </message>
    <message>
        <source>With --sql: the answer is cut at so many rows, and says so.</source>
        <translation>Mit --sql: Die Antwort wird nach so vielen Zeilen abgeschnitten und sagt das.</translation>
    </message>
    <message>
        <source>cut at %L1 rows; there are more</source>
        <translation>nach %L1 Zeilen abgeschnitten; es gibt mehr</translation>
    </message>
    <message>
        <source>cut at %L1 rows</source>
        <translation>nach %L1 Zeilen abgeschnitten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>%L1 rows, from the cache</source>
        <translation>%L1 Zeilen, aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Martlet itself</source>
        <translation>Martlet selbst</translation>
    </message>
    <message>
        <source>from the rollup by %1</source>
        <translation>aus dem Rollup nach %1</translation>
    </message>
    <message>
        <source>Nothing that was asked took that long.</source>
        <translation>Keine Frage hat so lange gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was asked of this warehouse yet.</source>
        <translation>Dieses Warehouse wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Say what to do with the rollups: list, build, drop or advise.</source>
        <translation>Sagen Sie, was mit den Rollups geschehen soll: list, build, drop oder advise.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number that is not negative, not “%2”.</source>
        <translation>--%1 braucht eine ganze Zahl, die nicht negativ ist, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say what to do with the warehouse: init, status, migrate, checksum, verify, tables, profile, lineage, rollups or queries.</source>
        <translation>Sagen Sie, was mit dem Warehouse geschehen soll: init, status, migrate, checksum, verify, tables, profile, lineage, rollups oder queries.</translation>
    </message>
    <message>
        <source>queries: those that took at least so many milliseconds.</source>
        <translation>queries: die mindestens so viele Millisekunden brauchten.</translation>
    </message>
    <message>
        <source>queries: how many of the newest (default 50).</source>
        <translation>queries: wie viele der neuesten (sonst 50).</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; %4. Found was: %5. Correct the file.</source>
        <translation>%1, Zeile %2: „%3“ %4. Gefunden wurde: %5. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>cannot be counted; an aggregate over the columns of %1 under the alias “%2” is expected, and a name that is no word of SQL</source>
        <translation>lässt sich nicht zählen; erwartet wird ein Aggregat über die Spalten von %1 unter dem Alias „%2“ und ein Name, der kein Wort von SQL ist</translation>
    </message>
    <message>
        <source>is no column of its table</source>
        <translation>ist keine Spalte seiner Tabelle</translation>
    </message>
    <message>
        <source>keeps apart what is no key of its fact; expected are %1</source>
        <translation>hält auseinander, was kein Schlüssel seiner Fakten ist; erwartet werden %1</translation>
    </message>
    <message>
        <source>Until then Martlet uses its built-in model.</source>
        <translation>Bis dahin benutzt Martlet sein eingebautes Modell.</translation>
    </message>
    <message>
        <source>The most seconds that it may take; longer ends with exit code 10.</source>
        <translation>So viele Sekunden darf es dauern; was länger dauert, endet mit dem Code 10.</translation>
    </message>
    <message>
        <source>--within needs a number of seconds, not “%1”.</source>
        <translation>--within braucht eine Zahl von Sekunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no whole answer within %1 s. Allow it more, or ask for less.</source>
        <translation>In %1 s gibt es keine ganze Antwort. Geben Sie mehr Zeit, oder fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>%1 is a Martlet warehouse, whose model is built in. What you add to it stands in %2.</source>
        <translation>%1 ist ein Martlet-Warehouse, dessen Modell eingebaut ist. Was Sie dazutun, steht in %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and who may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie den Namen und wer lesen darf.</translation>
    </message>
    <message>
        <source>%1 is a good model of %2.</source>
        <translation>%1 ist ein gutes Modell von %2.</translation>
    </message>
    <message>
        <source>The model is kept as %1.</source>
        <translation>Das Modell ist behalten als %1.</translation>
    </message>
    <message>
        <source>From now on the model is inferred.</source>
        <translation>Von nun an wird das Modell erschlossen.</translation>
    </message>
    <message>
        <source>Say what to do: model infer, show, check FILE, keep FILE or forget.</source>
        <translation>Sagen Sie, was zu tun ist: model infer, show, check DATEI, keep DATEI oder forget.</translation>
    </message>
    <message>
        <source>The model of a database that is no warehouse: infer it, change it, keep it.</source>
        <translation>Das Modell einer Datenbank, die kein Warehouse ist: erschließen, ändern, behalten.</translation>
    </message>
    <message>
        <source>%1 is no Martlet warehouse, so Martlet only reads it.</source>
        <translation>%1 ist kein Martlet-Warehouse, deshalb liest Martlet es nur.</translation>
    </message>
    <message>
        <source>The column “%1” of “%2” is left out: its name cannot stand in a question&apos;s SQL.</source>
        <translation>Die Spalte „%1“ von „%2“ ist weggelassen: Ihr Name kann nicht im SQL einer Frage stehen.</translation>
    </message>
    <message>
        <source>“%1” is left out: its name cannot stand in a question&apos;s SQL.</source>
        <translation>„%1“ ist weggelassen: Der Name kann nicht im SQL einer Frage stehen.</translation>
    </message>
    <message>
        <source>“%1” is left out, for it cannot be read: %2</source>
        <translation>„%1“ ist weggelassen, weil es nicht gelesen werden kann: %2</translation>
    </message>
    <message>
        <source>Inferred from the keys, the names and the first rows of the tables. A table is named (“table”), or its rows are written as SQL (“rows”).</source>
        <translation>Erschlossen aus den Schlüsseln, den Namen und den ersten Zeilen der Tabellen. Eine Tabelle ist genannt („table“), oder ihre Zeilen sind als SQL geschrieben („rows“).</translation>
    </message>
    <message>
        <source>SQLite keeps numbers with decimals as floating point: each is read in whole units of the last decimal that counts, and sums of these are exact.</source>
        <translation>SQLite hält Zahlen mit Nachkommastellen als Gleitkommazahlen: Jede wird in ganzen Einheiten der letzten Stelle gelesen, die zählt, und Summen daraus sind genau.</translation>
    </message>
    <message>
        <source>“%1” once more, for the reference that it is named after.</source>
        <translation>„%1“ noch einmal, für den Verweis, nach dem es benannt ist.</translation>
    </message>
    <message>
        <source>More than %L1 rows.</source>
        <translation>Mehr als %L1 Zeilen.</translation>
    </message>
    <message>
        <source>%L1 rows.</source>
        <translation>%L1 Zeilen.</translation>
    </message>
    <message>
        <source>It says which rows of two tables belong together, so it counts the pairs.</source>
        <translation>Sie sagt, welche Zeilen zweier Tabellen zusammengehören, zählt also die Paare.</translation>
    </message>
    <message>
        <source>It has no key, so no row of it can be told from another.</source>
        <translation>Sie hat keinen Schlüssel, also ist keine Zeile von einer anderen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Its rows have the day of “%1”.</source>
        <translation>Ihre Zeilen haben den Tag von „%1“.</translation>
    </message>
    <message>
        <source>Not taken up, as long texts or of a type that nothing is split by: %1.</source>
        <translation>Nicht aufgenommen, weil lange Texte oder von einem Typ, nach dem nichts aufgeteilt wird: %1.</translation>
    </message>
    <message>
        <source>Guessed by the names: nobody declares this reference.</source>
        <translation>Nach den Namen vermutet: Niemand erklärt diesen Verweis.</translation>
    </message>
    <message>
        <source>One to one, so the way back counts nothing twice either.</source>
        <translation>Eins zu eins, also zählt auch der Rückweg nichts doppelt.</translation>
    </message>
    <message>
        <source>Rows of “%1”.</source>
        <translation>Zeilen von „%1“.</translation>
    </message>
    <message>
        <source>Sum of “%1” over the rows of “%2”.</source>
        <translation>Summe von „%1“ über die Zeilen von „%2“.</translation>
    </message>
    <message>
        <source>Nothing says whether this adds up; it is taken to.</source>
        <translation>Nichts sagt, ob sich das addieren lässt; es wird angenommen.</translation>
    </message>
    <message>
        <source>It has values with more than %1 decimals: they are rounded to these, and then added.</source>
        <translation>Es gibt Werte mit mehr als %1 Nachkommastellen: Sie werden darauf gerundet und dann addiert.</translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation>%1: Summe</translation>
    </message>
    <message>
        <source>A part of the average.</source>
        <translation>Ein Teil des Durchschnitts.</translation>
    </message>
    <message>
        <source>%1: values</source>
        <translation>%1: Werte</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Durchschnitt %1</translation>
    </message>
    <message>
        <source>Average of “%1” over the rows of “%2” that have one.</source>
        <translation>Durchschnitt von „%1“ über die Zeilen von „%2“, die einen Wert haben.</translation>
    </message>
    <message>
        <source>Sum of “%1” × “%2”.</source>
        <translation>Summe von „%1“ × „%2“.</translation>
    </message>
    <message>
        <source>Guessed by the names of the columns.</source>
        <translation>Nach den Namen der Spalten vermutet.</translation>
    </message>
    <message>
        <source>Amount less discount</source>
        <translation>Betrag abzüglich Rabatt</translation>
    </message>
    <message>
        <source>Sum of “%1” × “%2” × (1 − “%3”).</source>
        <translation>Summe von „%1“ × „%2“ × (1 − „%3“).</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Different values of “%1” in the rows of “%2”.</source>
        <translation>Verschiedene Werte von „%1“ in den Zeilen von „%2“.</translation>
    </message>
    <message>
        <source>The days of these years; rows of other days stay, without year and month.</source>
        <translation>Die Tage dieser Jahre; Zeilen anderer Tage bleiben, ohne Jahr und Monat.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The reference %1 to %2 is not taken up: %3.</source>
        <translation>Der Verweis %1 auf %2 ist nicht aufgenommen: %3.</translation>
    </message>
    <message>
        <source>that table is not there, or may not be read</source>
        <translation>diese Tabelle gibt es nicht, oder sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it has several columns; join by one that is made of them in “rows”</source>
        <translation>er hat mehrere Spalten; verbinden Sie in „rows“ über eine, die daraus gemacht ist</translation>
    </message>
    <message>
        <source>its columns are not there</source>
        <translation>seine Spalten gibt es nicht</translation>
    </message>
    <message>
        <source>several rows may have the value there, so rows would be counted twice</source>
        <translation>dort können mehrere Zeilen den Wert haben, also würden Zeilen doppelt gezählt</translation>
    </message>
    <message>
        <source>a list of columns, [{name = &quot;…&quot;, type = &quot;…&quot;}]</source>
        <translation>eine Liste von Spalten, [{name = &quot;…&quot;, type = &quot;…&quot;}]</translation>
    </message>
    <message>
        <source>states no columns</source>
        <translation>nennt keine Spalten</translation>
    </message>
    <message>
        <source>needs an alias that no other entity has</source>
        <translation>braucht einen Alias, den keine andere Entität hat</translation>
    </message>
    <message>
        <source>has its day in no column that it states</source>
        <translation>hat seinen Tag in keiner Spalte, die es nennt</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>by the day %1</source>
        <translation>nach dem Tag %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name in questions</source>
        <translation>Name in Fragen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder&apos;s permissions.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 has no table that could be asked. Choose another database, or make a warehouse with “martletctl --db … warehouse init”.</source>
        <translation>%1 hat keine Tabelle, die gefragt werden könnte. Wählen Sie eine andere Datenbank, oder legen Sie mit „martletctl --db … warehouse init“ ein Warehouse an.</translation>
    </message>
    <message>
        <source>%1 has no table that you may read in the schemas of your search path. Choose another database, or ask its owner for the right to read.</source>
        <translation>%1 hat in den Schemas Ihres Suchpfads keine Tabelle, die Sie lesen dürfen. Wählen Sie eine andere Datenbank, oder bitten Sie den Eigentümer um das Leserecht.</translation>
    </message>
    <message>
        <source>%1 has no measure, so nothing could be asked. Add one.</source>
        <translation>%1 hat keine Kennzahl, also könnte nichts gefragt werden. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>cannot be read; a table of the database, or a SELECT, is expected</source>
        <translation>kann nicht gelesen werden; erwartet wird eine Tabelle der Datenbank oder ein SELECT</translation>
    </message>
    <message>
        <source>has no column “%1”</source>
        <translation>hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>%1 is a database, but not a Martlet warehouse: it can be asked (“ask”, “model”), and nothing else. Make a warehouse with “martletctl --db … warehouse init”, or choose another.</source>
        <translation>%1 ist eine Datenbank, aber kein Martlet-Warehouse: Sie kann gefragt werden („ask“, „model“), sonst nichts. Legen Sie mit „martletctl --db … warehouse init“ ein Warehouse an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This database is no Martlet warehouse: it can be asked, and is only read.</source>
        <translation>Diese Datenbank ist kein Martlet-Warehouse: Sie kann gefragt werden und wird nur gelesen.</translation>
    </message>
    <message>
        <source>Until then Martlet uses a model inferred from the tables.</source>
        <translation>Bis dahin verwendet Martlet ein aus den Tabellen erschlossenes Modell.</translation>
    </message>
    <message>
        <source>The inferred model</source>
        <translation>Das erschlossene Modell</translation>
    </message>
    <message>
        <source>“%1” is not there; the next load makes it, unless it was dropped.</source>
        <translation>„%1“ ist nicht da; der nächste Ladelauf legt es an, wenn es nicht verworfen wurde.</translation>
    </message>
    <message>
        <source>%1 at the ends of months</source>
        <translation>%1 an den Monatsenden</translation>
    </message>
    <message>
        <source>More is asked of “%1” than is kept at the ends of months.</source>
        <translation>Von „%1“ wird mehr verlangt, als an den Monatsenden vorgehalten wird.</translation>
    </message>
    <message>
        <source>“%1” is kept as it was at the ends of months.</source>
        <translation>„%1“ wird vorgehalten, wie es an den Monatsenden war.</translation>
    </message>
    <message>
        <source>Two values are compared here; steps compare fields with values.</source>
        <translation>Hier werden zwei Werte verglichen; Schritte vergleichen Felder mit Werten.</translation>
    </message>
    <message>
        <source>Two fields are compared here; steps compare fields with values.</source>
        <translation>Hier werden zwei Felder verglichen; Schritte vergleichen Felder mit Werten.</translation>
    </message>
    <message>
        <source>The order of texts is the database&apos;s own here. Write COLLATE &quot;C&quot; behind one of them.</source>
        <translation>Die Reihenfolge der Texte ist hier die der Datenbank. Schreiben Sie COLLATE &quot;C&quot; hinter einen davon.</translation>
    </message>
    <message>
        <source>Steps do not compare with an empty text.</source>
        <translation>Schritte vergleichen nicht mit einem leeren Text.</translation>
    </message>
    <message>
        <source>This SELECT cannot be a condition of steps yet.</source>
        <translation>Dieses SELECT kann noch keine Bedingung in Schritten sein.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>A pattern is read as a text written out.</source>
        <translation>Ein Muster wird als ausgeschriebener Text gelesen.</translation>
    </message>
    <message>
        <source>One letter is expected behind ESCAPE.</source>
        <translation>Hinter ESCAPE wird ein Buchstabe erwartet.</translation>
    </message>
    <message>
        <source>A pattern of steps has * for anything and ? for one letter, so this cannot be said.</source>
        <translation>Ein Muster in Schritten hat * für Beliebiges und ? für einen Buchstaben; dies lässt sich so nicht sagen.</translation>
    </message>
    <message>
        <source>Patterns of steps tell large and small letters apart. Write LIKE.</source>
        <translation>Muster in Schritten unterscheiden Groß- und Kleinbuchstaben. Schreiben Sie LIKE.</translation>
    </message>
    <message>
        <source>A text is expected before %1.</source>
        <translation>Vor %1 wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>Patterns of steps tell large and small letters apart. Write GLOB.</source>
        <translation>Muster in Schritten unterscheiden Groß- und Kleinbuchstaben. Schreiben Sie GLOB.</translation>
    </message>
    <message>
        <source>A condition is expected here.</source>
        <translation>Hier wird eine Bedingung erwartet.</translation>
    </message>
    <message>
        <source>This is no value of the field it is compared with.</source>
        <translation>Das ist kein Wert des Feldes, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>A parameter is compared here in stored units. Name the column without them.</source>
        <translation>Hier wird ein Parameter in gespeicherten Einheiten verglichen. Nennen Sie die Spalte ohne sie.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be read.</source>
        <translation>Dies ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>Only IS NULL and IS NOT NULL are read.</source>
        <translation>Nur IS NULL und IS NOT NULL werden gelesen.</translation>
    </message>
    <message>
        <source>Put what is calculated beside || into brackets.</source>
        <translation>Setzen Sie in Klammern, was neben || gerechnet wird.</translation>
    </message>
    <message>
        <source>“%1” of single rows stands beside what is counted. Put it under GROUP BY by itself.</source>
        <translation>„%1“ einzelner Zeilen steht neben Gezähltem. Setzen Sie es für sich unter GROUP BY.</translation>
    </message>
    <message>
        <source>Figures of steps cannot be made with this.</source>
        <translation>Kennzahlen in Schritten lassen sich daraus nicht bilden.</translation>
    </message>
    <message>
        <source>A number by itself counts nothing.</source>
        <translation>Eine Zahl für sich zählt nichts.</translation>
    </message>
    <message>
        <source>This adds “%1” up over the days; steps show how it stood at last.</source>
        <translation>Dies zählt „%1“ über die Tage zusammen; Schritte zeigen, wie es zuletzt war.</translation>
    </message>
    <message>
        <source>No measure counts this.</source>
        <translation>Keine Kennzahl zählt dies.</translation>
    </message>
    <message>
        <source>Figures of steps have no remainder.</source>
        <translation>Kennzahlen in Schritten haben keinen Rest.</translation>
    </message>
    <message>
        <source>What is rounded, and days, are not calculated with.</source>
        <translation>Mit Gerundetem und mit Tagen wird nicht gerechnet.</translation>
    </message>
    <message>
        <source>Amounts stored in different units stand beside each other here.</source>
        <translation>Hier stehen Beträge nebeneinander, die in verschiedenen Einheiten gespeichert sind.</translation>
    </message>
    <message>
        <source>Whole numbers are divided to a whole number here, which steps do not. Multiply one of them by 1.0.</source>
        <translation>Hier werden ganze Zahlen zu einer ganzen Zahl geteilt, was Schritte nicht tun. Nehmen Sie eine davon mal 1.0.</translation>
    </message>
    <message>
        <source>Figures of steps are not rounded like this.</source>
        <translation>Kennzahlen in Schritten werden nicht so gerundet.</translation>
    </message>
    <message>
        <source>Figures of steps are not made like this.</source>
        <translation>Kennzahlen in Schritten werden nicht so gebildet.</translation>
    </message>
    <message>
        <source>Figures of steps have no “%1” like this.</source>
        <translation>Kennzahlen in Schritten haben kein solches „%1“.</translation>
    </message>
    <message>
        <source>Figures of steps are not of this type.</source>
        <translation>Kennzahlen in Schritten sind nicht von diesem Typ.</translation>
    </message>
    <message>
        <source>Fields of steps have no “%1” like this.</source>
        <translation>Felder in Schritten haben kein solches „%1“.</translation>
    </message>
    <message>
        <source>Values of different types or units stand beside each other.</source>
        <translation>Werte verschiedener Typen oder Einheiten stehen nebeneinander.</translation>
    </message>
    <message>
        <source>%1 follows the database&apos;s language here, and fields change letters from A to Z. Write COLLATE &quot;C&quot; behind the column.</source>
        <translation>%1 richtet sich hier nach der Sprache der Datenbank, Felder ändern Buchstaben von A bis Z. Schreiben Sie COLLATE &quot;C&quot; hinter die Spalte.</translation>
    </message>
    <message>
        <source>Days are read as years, months and days only.</source>
        <translation>Tage werden nur als Jahre, Monate und Tage gelesen.</translation>
    </message>
    <message>
        <source>How this is written as a text differs from fields of steps.</source>
        <translation>Wie dies als Text geschrieben wird, weicht von den Feldern in Schritten ab.</translation>
    </message>
    <message>
        <source>Fields of steps have no such type.</source>
        <translation>Felder in Schritten haben keinen solchen Typ.</translation>
    </message>
    <message>
        <source>This cuts texts off.</source>
        <translation>Dies schneidet Texte ab.</translation>
    </message>
    <message>
        <source>What is no whole number is another one here than in fields of steps.</source>
        <translation>Was keine ganze Zahl ist, wird hier eine andere als in Feldern von Schritten.</translation>
    </message>
    <message>
        <source>Texts of steps are compared by their letters&apos; numbers; another order cannot be said.</source>
        <translation>Texte in Schritten werden nach den Nummern ihrer Buchstaben verglichen; eine andere Reihenfolge lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>A parameter is read as a value of a condition only.</source>
        <translation>Ein Parameter wird nur als Wert einer Bedingung gelesen.</translation>
    </message>
    <message>
        <source>Fields of steps cannot be made with this.</source>
        <translation>Felder in Schritten lassen sich daraus nicht bilden.</translation>
    </message>
    <message>
        <source>“%1” of single rows is nothing that steps split or filter by.</source>
        <translation>Nach „%1“ einzelner Zeilen teilen und filtern Schritte nicht.</translation>
    </message>
    <message>
        <source>Amounts in stored units are read in comparisons only. Name the column without its units.</source>
        <translation>Beträge in gespeicherten Einheiten werden nur in Vergleichen gelesen. Nennen Sie die Spalte ohne ihre Einheiten.</translation>
    </message>
    <message>
        <source>A day is expected here, such as &apos;2025-12-31&apos;.</source>
        <translation>Hier wird ein Tag erwartet, etwa &apos;2025-12-31&apos;.</translation>
    </message>
    <message>
        <source>What rows are split by is not divided, for that is not exact.</source>
        <translation>Wonach Zeilen geteilt werden, wird nicht dividiert, denn das ist nicht genau.</translation>
    </message>
    <message>
        <source>Numbers are expected here.</source>
        <translation>Hier werden Zahlen erwartet.</translation>
    </message>
    <message>
        <source>SQLite calculates amounts here in other units, or not exactly.</source>
        <translation>SQLite rechnet Beträge hier in anderen Einheiten oder nicht genau.</translation>
    </message>
    <message>
        <source>Values of different types are compared here.</source>
        <translation>Hier werden Werte verschiedener Typen verglichen.</translation>
    </message>
    <message>
        <source>A condition is expected behind NOT.</source>
        <translation>Hinter NOT wird eine Bedingung erwartet.</translation>
    </message>
    <message>
        <source>A SELECT in an expression cannot be a step yet.</source>
        <translation>Ein SELECT in einem Ausdruck kann noch kein Schritt sein.</translation>
    </message>
    <message>
        <source>The values of a CASE are of different types or units.</source>
        <translation>Die Werte eines CASE haben verschiedene Typen oder Einheiten.</translation>
    </message>
    <message>
        <source>A WITH before the statement cannot be a step yet.</source>
        <translation>Ein WITH vor der Anweisung kann noch kein Schritt sein.</translation>
    </message>
    <message>
        <source>A SELECT that counts or cuts its rows cannot be a condition of steps yet.</source>
        <translation>Ein SELECT, das seine Zeilen zählt oder kürzt, kann noch keine Bedingung in Schritten sein.</translation>
    </message>
    <message>
        <source>A key such as customer_id is expected before IN (SELECT …).</source>
        <translation>Vor IN (SELECT …) wird ein Schlüssel wie customer_id erwartet.</translation>
    </message>
    <message>
        <source>One key is expected behind this SELECT.</source>
        <translation>Hinter diesem SELECT wird ein Schlüssel erwartet.</translation>
    </message>
    <message>
        <source>Steps ask whether a member has rows of a fact, by its key. This asks something else.</source>
        <translation>Schritte fragen, ob ein Mitglied Zeilen einer Faktentabelle hat, nach seinem Schlüssel. Dies fragt etwas anderes.</translation>
    </message>
    <message>
        <source>Rows are sorted by what is shown, and this is not.</source>
        <translation>Zeilen werden nach dem sortiert, was gezeigt wird, und dies wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is shown too, as rows are sorted by it.</source>
        <translation>„%1“ wird auch gezeigt, weil danach sortiert wird.</translation>
    </message>
    <message>
        <source>Rows without a value come last in steps, and first here. Write NULLS LAST.</source>
        <translation>Zeilen ohne Wert kommen in Schritten zuletzt und hier zuerst. Schreiben Sie NULLS LAST.</translation>
    </message>
    <message>
        <source>The order of texts is the database&apos;s own here, and decides which rows are kept. Write COLLATE &quot;C&quot; behind it.</source>
        <translation>Die Reihenfolge der Texte ist hier die der Datenbank und bestimmt, welche Zeilen bleiben. Schreiben Sie COLLATE &quot;C&quot; dahinter.</translation>
    </message>
    <message>
        <source>Steps sort a quotient as it is shown, rounded, which decides which rows are kept. Write ROUND(…, 2), or leave LIMIT out.</source>
        <translation>Schritte sortieren einen Quotienten so, wie er gezeigt wird: gerundet; das bestimmt, welche Zeilen bleiben. Schreiben Sie ROUND(…, 2), oder lassen Sie LIMIT weg.</translation>
    </message>
    <message>
        <source>A number of rows from 1 on is expected behind LIMIT.</source>
        <translation>Hinter LIMIT wird eine Zahl von Zeilen ab 1 erwartet.</translation>
    </message>
    <message>
        <source>Something is missing behind this.</source>
        <translation>Hinter diesem fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” cannot be read here.</source>
        <translation>„%1“ kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The statement is too long to be read.</source>
        <translation>Die Anweisung ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>There is no statement here.</source>
        <translation>Hier steht keine Anweisung.</translation>
    </message>
    <message>
        <source>Only a SELECT can become steps.</source>
        <translation>Nur ein SELECT kann zu Schritten werden.</translation>
    </message>
    <message>
        <source>Rows of several SELECTs one below the other cannot be a step yet.</source>
        <translation>Zeilen mehrerer SELECTs untereinander können noch kein Schritt sein.</translation>
    </message>
    <message>
        <source>One statement at a time becomes steps.</source>
        <translation>Eine Anweisung auf einmal wird zu Schritten.</translation>
    </message>
    <message>
        <source>A recursive WITH cannot be a step.</source>
        <translation>Ein rekursives WITH kann kein Schritt sein.</translation>
    </message>
    <message>
        <source>DISTINCT ON cannot be a step.</source>
        <translation>DISTINCT ON kann kein Schritt sein.</translation>
    </message>
    <message>
        <source>A window function cannot be a step yet.</source>
        <translation>Eine Fensterfunktion kann noch kein Schritt sein.</translation>
    </message>
    <message>
        <source>* shows single rows; steps count them. Name what is to be shown and what is to be counted.</source>
        <translation>* zeigt einzelne Zeilen; Schritte zählen sie. Nennen Sie, was gezeigt und was gezählt werden soll.</translation>
    </message>
    <message>
        <source>A %1 JOIN cannot be a step. Write JOIN or LEFT JOIN.</source>
        <translation>Ein %1 JOIN kann kein Schritt sein. Schreiben Sie JOIN oder LEFT JOIN.</translation>
    </message>
    <message>
        <source>There is no FROM, so nothing is counted.</source>
        <translation>Es gibt kein FROM, also wird nichts gezählt.</translation>
    </message>
    <message>
        <source>A SELECT under FROM cannot be a step yet. Name it by a WITH before the statement.</source>
        <translation>Ein SELECT unter FROM kann noch kein Schritt sein. Benennen Sie es mit einem WITH vor der Anweisung.</translation>
    </message>
    <message>
        <source>“%1” is no schema of the warehouse.</source>
        <translation>„%1“ ist kein Schema des Warehouse.</translation>
    </message>
    <message>
        <source>A function in place of a table cannot be a step.</source>
        <translation>Eine Funktion an der Stelle einer Tabelle kann kein Schritt sein.</translation>
    </message>
    <message>
        <source>Subtotals cannot be a step; ask for totals in the steps.</source>
        <translation>Zwischensummen können kein Schritt sein; verlangen Sie Summen in den Schritten.</translation>
    </message>
    <message>
        <source>OFFSET cannot be a step: rows are kept from the first on.</source>
        <translation>OFFSET kann kein Schritt sein: Zeilen bleiben von der ersten an.</translation>
    </message>
    <message>
        <source>Write LIMIT in place of FETCH.</source>
        <translation>Schreiben Sie LIMIT statt FETCH.</translation>
    </message>
    <message>
        <source>A question locks nothing.</source>
        <translation>Eine Frage sperrt nichts.</translation>
    </message>
    <message>
        <source>Rows are not grouped by what is counted.</source>
        <translation>Zeilen werden nicht nach Gezähltem gruppiert.</translation>
    </message>
    <message>
        <source>This lists single rows, and steps count them. Say DISTINCT, or count and group.</source>
        <translation>Dies führt einzelne Zeilen auf, und Schritte zählen sie. Sagen Sie DISTINCT, oder zählen und gruppieren Sie.</translation>
    </message>
    <message>
        <source>This is neither counted nor under GROUP BY.</source>
        <translation>Dies ist weder gezählt noch steht es unter GROUP BY.</translation>
    </message>
    <message>
        <source>This is shown twice.</source>
        <translation>Dies wird zweimal gezeigt.</translation>
    </message>
    <message>
        <source>DISTINCT puts rows together that are told apart by this, which is not shown.</source>
        <translation>DISTINCT fasst Zeilen zusammen, die sich hierin unterscheiden, und dies wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>“%1” is shown too, as rows are told apart by it.</source>
        <translation>„%1“ wird auch gezeigt, weil es Zeilen unterscheidet.</translation>
    </message>
    <message>
        <source>Steps count something, and there is no measure that counts “%1”.</source>
        <translation>Schritte zählen etwas, und keine Kennzahl zählt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is counted beside it, as steps always count something.</source>
        <translation>„%1“ wird daneben gezählt, weil Schritte immer etwas zählen.</translation>
    </message>
    <message>
        <source>Steps compare a quotient as it is shown, rounded. Write ROUND(…, 2).</source>
        <translation>Schritte vergleichen einen Quotienten so, wie er gezeigt wird: gerundet. Schreiben Sie ROUND(…, 2).</translation>
    </message>
    <message>
        <source>A day that is measured is not compared.</source>
        <translation>Ein Tag, der Kennzahl ist, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>“%1” is no table that questions count or split by.</source>
        <translation>„%1“ ist keine Tabelle, in der Fragen zählen oder nach der sie teilen.</translation>
    </message>
    <message>
        <source>“%1” stands under FROM twice, and steps know it once.</source>
        <translation>„%1“ steht zweimal unter FROM, und Schritte kennen es einmal.</translation>
    </message>
    <message>
        <source>“%1” is the name of two tables.</source>
        <translation>„%1“ ist der Name zweier Tabellen.</translation>
    </message>
    <message>
        <source>It is not said how “%1” is joined.</source>
        <translation>Es ist nicht gesagt, wie „%1“ verbunden wird.</translation>
    </message>
    <message>
        <source>A LEFT JOIN on more than the key cannot be a step. Put the condition under WHERE, or write JOIN.</source>
        <translation>Ein LEFT JOIN über mehr als den Schlüssel kann kein Schritt sein. Setzen Sie die Bedingung unter WHERE, oder schreiben Sie JOIN.</translation>
    </message>
    <message>
        <source>A LEFT JOIN from one to many keeps rows without any of the many, which cannot be a step. Begin with the many, or write JOIN.</source>
        <translation>Ein LEFT JOIN von einem zu vielen behält Zeilen ohne eines der vielen; das kann kein Schritt sein. Beginnen Sie mit den vielen, oder schreiben Sie JOIN.</translation>
    </message>
    <message>
        <source>“%1” does not join these tables in the model.</source>
        <translation>„%1“ verbindet diese Tabellen im Modell nicht.</translation>
    </message>
    <message>
        <source>The model does not join “%1” with “%2” like this.</source>
        <translation>Das Modell verbindet „%1“ mit „%2“ nicht so.</translation>
    </message>
    <message>
        <source>Rows of “%1” and “%2” side by side would count each other several times. Ask for each by itself.</source>
        <translation>Zeilen von „%1“ und „%2“ nebeneinander würden einander mehrfach zählen. Fragen Sie nach jedem für sich.</translation>
    </message>
    <message>
        <source>Two joins lead to “%1”; steps go one way.</source>
        <translation>Zwei Verbindungen führen zu „%1“; Schritte gehen einen Weg.</translation>
    </message>
    <message>
        <source>The joins go round in a circle.</source>
        <translation>Die Verbindungen laufen im Kreis.</translation>
    </message>
    <message>
        <source>“%1” is a column of two tables. Write the table&apos;s name before it.</source>
        <translation>„%1“ ist eine Spalte zweier Tabellen. Schreiben Sie den Namen der Tabelle davor.</translation>
    </message>
    <message>
        <source>There is no table “%1” under FROM.</source>
        <translation>Unter FROM gibt es keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>There is no column “%1” that questions know.</source>
        <translation>Es gibt keine Spalte „%1“, die Fragen kennen.</translation>
    </message>
    <message>
        <source>Questions go to “%1” by another way than these joins.</source>
        <translation>Fragen gehen zu „%1“ einen anderen Weg als diese Verbindungen.</translation>
    </message>
    <message>
        <source>Numbers are read as digits with a point, such as 12.50.</source>
        <translation>Zahlen werden als Ziffern mit Punkt gelesen, etwa 12.50.</translation>
    </message>
    <message>
        <source>The text does not end.</source>
        <translation>Der Text endet nicht.</translation>
    </message>
    <message>
        <source>Several values in one pair of brackets are not read.</source>
        <translation>Mehrere Werte in einem Klammerpaar werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Spans of time are not read. Write the day itself.</source>
        <translation>Zeitspannen werden nicht gelesen. Schreiben Sie den Tag selbst.</translation>
    </message>
    <message>
        <source>Behind CASE a column is read, or WHEN.</source>
        <translation>Hinter CASE wird eine Spalte gelesen, oder WHEN.</translation>
    </message>
    <message>
        <source>FILTER is read behind a function of one value.</source>
        <translation>FILTER wird hinter einer Funktion eines Wertes gelesen.</translation>
    </message>
    <message>
        <source>A question&apos;s parameter begins with a letter from A to Z and has letters, digits and _.</source>
        <translation>Der Parameter einer Frage beginnt mit einem Buchstaben von A bis Z und hat Buchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>“%1” stands for values of different types.</source>
        <translation>„%1“ steht für Werte verschiedener Typen.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared here with “%2”.</source>
        <translation>„%1“ kann hier nicht mit „%2“ verglichen werden.</translation>
    </message>
    <message>
        <source>What is kept of the facts (%1) differs from them in %L2 rows. Build it again: martletctl warehouse rollups build %3.</source>
        <translation>Was von den Fakten vorgehalten wird (%1), weicht in %L2 Zeilen von ihnen ab. Bauen Sie es neu: martletctl warehouse rollups build %3.</translation>
    </message>
    <message>
        <source>--as-question is for --sql.</source>
        <translation>--as-question gehört zu --sql.</translation>
    </message>
    <message>
        <source>With --sql: the question&apos;s document in place of its rows.</source>
        <translation>Mit --sql: das Dokument der Frage statt ihrer Zeilen.</translation>
    </message>
    <message>
        <source>The statement “%1” is no question of its own. Count its rows with “over”.</source>
        <translation>Die Anweisung „%1“ ist für sich keine Frage. Zählen Sie ihre Zeilen mit „over“.</translation>
    </message>
    <message>
        <source>“%1” is what is counted over the rows of a statement, so no column of it can be called so. Give it another name with AS.</source>
        <translation>„%1“ heißt, was über die Zeilen einer Anweisung gezählt wird; so kann keine ihrer Spalten heißen. Geben Sie ihr mit AS einen anderen Namen.</translation>
    </message>
    <message>
        <source>Nothing is said of the columns of the statement “%1”.</source>
        <translation>Zu den Spalten der Anweisung „%1“ ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Two columns of the statement are called “%1”. Give each a name of its own with AS.</source>
        <translation>Zwei Spalten der Anweisung heißen „%1“. Geben Sie jeder mit AS einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The parameter “%1” is a period, which a statement has no place for. Give it two days.</source>
        <translation>Der Parameter „%1“ ist ein Zeitraum, für den eine Anweisung keinen Platz hat. Geben Sie ihr zwei Tage.</translation>
    </message>
    <message>
        <source>One statement is expected here, a SELECT.</source>
        <translation>Hier wird eine Anweisung erwartet, ein SELECT.</translation>
    </message>
    <message>
        <source>Only a SELECT, or a WITH that ends in one, has rows that can be counted. “%1” has none.</source>
        <translation>Nur ein SELECT, oder ein WITH, das in einem endet, hat Zeilen, die sich zählen lassen. „%1“ hat keine.</translation>
    </message>
    <message>
        <source>The parentheses of the statement do not match.</source>
        <translation>Die Klammern der Anweisung passen nicht zusammen.</translation>
    </message>
    <message>
        <source>one row per row of “%1”</source>
        <translation>eine Zeile je Zeile von „%1“</translation>
    </message>
    <message>
        <source>The columns of the statement are expected here, such as [{&quot;name&quot;: &quot;city&quot;, &quot;type&quot;: &quot;text&quot;}].</source>
        <translation>Hier werden die Spalten der Anweisung erwartet, etwa [{&quot;name&quot;: &quot;city&quot;, &quot;type&quot;: &quot;text&quot;}].</translation>
    </message>
    <message>
        <source>Only a decimal has decimals.</source>
        <translation>Nur eine Dezimalzahl hat Nachkommastellen.</translation>
    </message>
    <message>
        <source>No rollup stands beside a statement of one&apos;s own.</source>
        <translation>Neben einer eigenen Anweisung steht kein Rollup.</translation>
    </message>
    <message>
        <source>The statement “%1”: %2</source>
        <translation>Die Anweisung „%1“: %2</translation>
    </message>
    <message>
        <source>The statement “%1” has no column “%2” any more. It has: %3.</source>
        <translation>Die Anweisung „%1“ hat keine Spalte „%2“ mehr. Sie hat: %3.</translation>
    </message>
    <message>
        <source>This makes more groups than 1 GB of memory holds, about ten million. Ask for less at once: for fewer days or members, or by fewer or coarser fields.</source>
        <translation>Das ergibt mehr Gruppen, als 1 GB Speicher fasst, etwa zehn Millionen. Fragen Sie nach weniger auf einmal: nach weniger Tagen oder Mitgliedern oder nach weniger oder gröberen Feldern.</translation>
    </message>
    <message>
        <source>%1 month by month</source>
        <translation>%1 Monat für Monat</translation>
    </message>
    <message>
        <source>%1 by %2, the ten highest</source>
        <translation>%1 nach %2, die zehn höchsten</translation>
    </message>
    <message>
        <source>This is to be chosen, sorted or compared among more than %L1 rows. Filter it, split it by fewer fields, or leave out what looks at all its rows: conditions and an order by made figures, and figures of windows.</source>
        <translation>Hier soll unter mehr als %L1 Zeilen ausgewählt, sortiert oder verglichen werden. Filtern Sie, teilen Sie nach weniger Feldern auf, oder lassen Sie weg, was alle Zeilen ansieht: Bedingungen und eine Reihenfolge nach errechneten Werten sowie Werte von Fenstern.</translation>
    </message>
    <message>
        <source>the first %L1; there are more</source>
        <translation>die ersten %L1; es gibt mehr</translation>
    </message>
    <message>
        <source>Places are found among %L1 rows at most, and here there are more. Filter them, or split them by fewer fields.</source>
        <translation>Plätze werden unter höchstens %L1 Zeilen bestimmt, und hier sind es mehr. Filtern Sie, oder teilen Sie nach weniger Feldern auf.</translation>
    </message>
    <message>
        <source>Reads the columns of %1 rows in %2.</source>
        <translation>Liest die Spalten von %1 Zeilen in %2.</translation>
    </message>
    <message>
        <source>No sums that are kept answer it, so it adds up line by line.</source>
        <translation>Keine vorgehaltenen Summen beantworten es, deshalb wird Zeile für Zeile addiert.</translation>
    </message>
    <message>
        <source>Ask for a shorter period.</source>
        <translation>Fragen Sie nach einem kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>In whole units of %1: %2.</source>
        <translation>In ganzen Einheiten von %1: %2.</translation>
    </message>
    <message>
        <source>Made of these columns afterwards: %1.</source>
        <translation>Danach aus diesen Spalten errechnet: %1.</translation>
    </message>
    <message>
        <source>Conditions on such figures, the order by them and the number of rows come afterwards, too.</source>
        <translation>Auch Bedingungen an solche Werte, die Reihenfolge nach ihnen und die Zahl der Zeilen kommen danach.</translation>
    </message>
    <message numerus="yes">
        <source>The %n best are chosen by another statement; these are all.</source>
        <translation>
            <numerusform>Das %n beste Mitglied wählt eine andere Anweisung; dies sind alle.</numerusform>
            <numerusform>Die %n besten wählt eine andere Anweisung; dies sind alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals are counted by another statement, at their own grain.</source>
        <translation>Summen zählt eine eigene Anweisung, in ihrer eigenen Körnung.</translation>
    </message>
    <message>
        <source>your statement</source>
        <translation>Ihre Anweisung</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Filialen</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Revenue at stake</source>
        <translation>Betroffener Umsatz</translation>
    </message>
    <message>
        <source>Sales lines</source>
        <translation>Bonzeilen</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>First named by</source>
        <translation>Zuerst genannt in</translation>
    </message>
    <message>
        <source>one row per member nobody has described</source>
        <translation>eine Zeile je Mitglied, das niemand beschrieben hat</translation>
    </message>
</context>
<context>
    <name>MembersTab</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Find a member by key or name</source>
        <translation>Mitglied nach Schlüssel oder Name suchen</translation>
    </message>
    <message>
        <source>Key or name</source>
        <translation>Schlüssel oder Name</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>The chosen member is the same as another one</source>
        <translation>Das gewählte Mitglied ist dasselbe wie ein anderes</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Of all dimensions</source>
        <translation>Aller Dimensionen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>quiet</translation>
    </message>
    <message>
        <source>Changes hold from</source>
        <translation>Änderungen gelten ab</translation>
    </message>
    <message>
        <source>The day from which changes hold</source>
        <translation>Der Tag, ab dem Änderungen gelten</translation>
    </message>
    <message>
        <source>Members of the dimension</source>
        <translation>Mitglieder der Dimension</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Key of the member that stands for both</source>
        <translation>Schlüssel des Mitglieds, das für beide steht</translation>
    </message>
    <message>
        <source>Key, or #ID</source>
        <translation>Schlüssel oder #ID</translation>
    </message>
    <message>
        <source>Both members</source>
        <translation>Beide Mitglieder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Infer anew</source>
        <translation>Neu erschließen</translation>
    </message>
    <message>
        <source>Writes what the tables suggest into the editor; nothing is kept by that.</source>
        <translation>Schreibt in den Editor, was die Tabellen nahelegen; damit wird nichts behalten.</translation>
    </message>
    <message>
        <source>Close without keeping</source>
        <translation>Schließen, ohne zu behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Edit model</source>
        <translation>Modell bearbeiten</translation>
    </message>
    <message>
        <source>Entities of the model</source>
        <translation>Entitäten des Modells</translation>
    </message>
    <message>
        <source>The model as text</source>
        <translation>Das Modell als Text</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Find a check</source>
        <translation>Prüfung suchen</translation>
    </message>
    <message>
        <source>Checks, those that need somebody first</source>
        <translation>Prüfungen, zuerst die mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>Calendar of loads</source>
        <translation>Kalender der Ladungen</translation>
    </message>
</context>
<context>
    <name>RecipeDialog</name>
    <message>
        <source>Keep the recipe</source>
        <translation>Rezept aufbewahren</translation>
    </message>
    <message>
        <source>The next file with these columns is read by it without being asked.</source>
        <translation>Die nächste Datei mit diesen Spalten wird ohne Nachfrage damit gelesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>RulesStep</name>
    <message>
        <source>What may happen to a line?</source>
        <translation>Was darf mit einer Zeile geschehen?</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Read them as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Da&amp;teien wählen…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>Text einfü&amp;gen</translation>
    </message>
</context>
<context>
    <name>WhereFromDialog</name>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Raw text of the line</source>
        <translation>Rohtext der Zeile</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
</context>
<context>
    <name>WritingForm</name>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Text stands in</source>
        <translation>Text steht in</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>The first line has the names of the columns</source>
        <translation>Die erste Zeile enthält die Namen der Spalten</translation>
    </message>
</context>
<context>
    <name>martlet::Badge</name>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>prod</source>
        <translation>prod</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>Environment of this connection: %1</source>
        <translation>Umgebung dieser Verbindung: %1</translation>
    </message>
</context>
<context>
    <name>martlet::BalanceTile</name>
    <message>
        <source>%1: %2 rows, amount %3</source>
        <translation>%1: %2 Zeilen, Betrag %3</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>martlet::BalanceView</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Does not balance</source>
        <translation>Geht nicht auf</translation>
    </message>
    <message>
        <source>in lines</source>
        <translation>in Zeilen</translation>
    </message>
    <message>
        <source>in lines and
in amount</source>
        <translation>in Zeilen und
im Betrag</translation>
    </message>
</context>
<context>
    <name>martlet::BatchMending</name>
    <message>
        <source>Every line of this file is in the warehouse now.</source>
        <translation>Jede Zeile dieser Datei ist jetzt im Warehouse.</translation>
    </message>
    <message>
        <source>Mend %1</source>
        <translation>%1 korrigieren</translation>
    </message>
    <message>
        <source>Nothing was loaded, none of the lines is in order yet. The first: %1</source>
        <translation>Nichts wurde geladen, noch ist keine der Zeilen in Ordnung. Die erste: %1</translation>
    </message>
    <message>
        <source>The last mend is still being loaded. Do this again when it is in.</source>
        <translation>Die letzte Korrektur wird noch geladen. Wiederholen Sie das, wenn sie da ist.</translation>
    </message>
</context>
<context>
    <name>martlet::BeforeAfter</name>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 wird zu %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No line of the file to show.</source>
        <translation>Keine Zeile der Datei zu zeigen.</translation>
    </message>
</context>
<context>
    <name>martlet::BusyVeil</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>martlet::CalendarPanel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before, line</source>
        <translation>Vorher, Zeile</translation>
    </message>
    <message>
        <source>After, line</source>
        <translation>Nachher, Zeile</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Sales by store and day</source>
        <translation>Verkäufe nach Filiale und Tag</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>between the last two files of the day</source>
        <translation>zwischen den letzten beiden Dateien des Tages</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>No sales were loaded yet, so there is no day to show.</source>
        <translation>Es wurden noch keine Verkäufe geladen, daher gibt es keinen Tag zu zeigen.</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>%1 to %2 · %3 missing, %4 twice, %5 late</source>
        <translation>%1 bis %2 · %3 fehlend, %4 doppelt, %5 verspätet</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No file brought sales of this day, though the store trades on such days.</source>
        <translation>Keine Datei brachte Verkäufe dieses Tages, obwohl die Filiale an solchen Tagen geöffnet ist.</translation>
    </message>
    <message>
        <source>No sales, and none were expected.</source>
        <translation>Keine Verkäufe, und es wurden keine erwartet.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Ladung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A day that was delivered twice shows here what the files say differently.</source>
        <translation>Bei einem doppelt gelieferten Tag steht hier, was die Dateien verschieden angeben.</translation>
    </message>
    <message>
        <source>%1 against %2 · %3 changed, %4 added, %5 removed, %6 alike</source>
        <translation>%1 gegen %2 · %3 geändert, %4 hinzugefügt, %5 entfernt, %6 gleich</translation>
    </message>
    <message>
        <source>Both files say the same.</source>
        <translation>Beide Dateien sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>martlet::CalendarView</name>
    <message>
        <source>Calendar of loads, a row for each store and a column for each day</source>
        <translation>Kalender der Ladungen, eine Zeile je Filiale und eine Spalte je Tag</translation>
    </message>
</context>
<context>
    <name>martlet::CellActions</name>
    <message>
        <source>See records</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>See records of the total</source>
        <translation>Zeilen der Summe zeigen</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Nur dies behalten</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Dies ausschließen</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>Nur %1 behalten</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
</context>
<context>
    <name>martlet::CellTraceDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What stands behind the cell</source>
        <translation>Was hinter der Zelle steht</translation>
    </message>
    <message>
        <source>Faces of the trace</source>
        <translation>Ansichten der Herkunft</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Looking for the lines behind it.</source>
        <translation>Die Zeilen dahinter werden gesucht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The warehouse has changed since the answer: these are the lines as they are now.</source>
        <translation>Das Warehouse hat sich seit der Antwort geändert: Dies sind die Zeilen, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>martlet::ChartCard</name>
    <message>
        <source>Chart and table</source>
        <translation>Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>Table alone</source>
        <translation>Nur Tabelle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
</context>
<context>
    <name>martlet::CheckDialog</name>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Change a check</source>
        <translation>Prüfung ändern</translation>
    </message>
    <message>
        <source>The check cannot be kept: %1.</source>
        <translation>Die Prüfung kann nicht behalten werden: %1.</translation>
    </message>
</context>
<context>
    <name>martlet::CheckPanel</name>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Failing rows</source>
        <translation>Fehlerhafte Zeilen</translation>
    </message>
    <message>
        <source>Choose a check to see what it found.</source>
        <translation>Eine Prüfung wählen, um zu sehen, was sie gefunden hat.</translation>
    </message>
    <message>
        <source>This check has not run yet.</source>
        <translation>Diese Prüfung wurde noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>stops a load</source>
        <translation>stoppt eine Ladung</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>on demand only</source>
        <translation>nur auf Abruf</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Ladung %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Run it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>The check could not be asked. Change it, or run it again.</source>
        <translation>Die Prüfung ließ sich nicht ausführen. Sie ändern oder erneut ausführen.</translation>
    </message>
    <message>
        <source>No row fails.</source>
        <translation>Keine Zeile wird beanstandet.</translation>
    </message>
    <message>
        <source>Reading the failing rows.</source>
        <translation>Fehlerhafte Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>The failing rows of this run are no longer kept. Run the check again to see them.</source>
        <translation>Die fehlerhaften Zeilen dieses Laufs sind nicht mehr aufbewahrt. Die Prüfung erneut ausführen, um sie zu sehen.</translation>
    </message>
    <message>
        <source>one row per failing key</source>
        <translation>eine Zeile je fehlerhaftem Schlüssel</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>martlet::CheckStep</name>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Checking again. Nothing has been written yet:</source>
        <translation>Es wird erneut geprüft. Noch wurde nichts geschrieben:</translation>
    </message>
    <message>
        <source>Checking every line. Nothing is written:</source>
        <translation>Jede Zeile wird geprüft. Nichts wird geschrieben:</translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is what would happen:</source>
        <translation>Noch wurde nichts geschrieben. Dies würde geschehen:</translation>
    </message>
    <message>
        <source>This would not be loaded. Nothing has been written. What was counted:</source>
        <translation>Dies würde nicht geladen. Nichts wurde geschrieben. Gezählt wurde:</translation>
    </message>
    <message>
        <source>This could not be checked. Nothing has been written.</source>
        <translation>Dies konnte nicht geprüft werden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Das Prüfen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Rejected %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n load(s) had %1.</source>
        <translation>
            <numerusform>In %n vorangegangener Ladung waren es %1.</numerusform>
            <numerusform>In den letzten %n Ladungen waren es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and would change nothing.</source>
        <translation>
            <numerusform>%n Datei war bereits geladen und würde nichts ändern.</numerusform>
            <numerusform>%n Dateien waren bereits geladen und würden nichts ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every line can be loaded. There is nothing to mend.</source>
        <translation>Jede Zeile lässt sich laden. Es gibt nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>No line of the file is here.</source>
        <translation>Hier gibt es keine Zeile der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>mending of %n group(s)</source>
        <translation>
            <numerusform>Korrektur von %n Gruppe</numerusform>
            <numerusform>Korrektur von %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines are counted, not listed. Read shows how the file begins, Rejected what is not taken.</source>
        <translation>Diese Zeilen werden gezählt, nicht aufgelistet. „Gelesen“ zeigt, wie die Datei beginnt, „Abgelehnt“, was nicht geladen wird.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are no lines, so there is nothing to mend.</source>
        <translation>Es gibt keine Zeilen, also ist nichts zu korrigieren.</translation>
    </message>
</context>
<context>
    <name>martlet::ColumnEditor</name>
    <message>
        <source>a point, 1234.50</source>
        <translation>Punkt, 1234.50</translation>
    </message>
    <message>
        <source>a comma, 1234,50</source>
        <translation>Komma, 1234,50</translation>
    </message>
    <message>
        <source>type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>numbers of %1</source>
        <translation>Zahlen von %1</translation>
    </message>
    <message>
        <source>text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>what a blank of %1 means</source>
        <translation>was eine leere Zelle von %1 bedeutet</translation>
    </message>
    <message>
        <source>The same text in every line</source>
        <translation>Derselbe Text in jeder Zeile</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>source of %1</source>
        <translation>Quelle von %1</translation>
    </message>
    <message>
        <source>what %1 becomes</source>
        <translation>was aus %1 wird</translation>
    </message>
    <message>
        <source>format of %1</source>
        <translation>Format von %1</translation>
    </message>
</context>
<context>
    <name>martlet::ColumnPanel</name>
    <message>
        <source>Keep this column here while others are chosen</source>
        <translation>Diese Spalte hier behalten, während andere gewählt werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>See rows</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The most frequent values with their rows, as a file</source>
        <translation>Die häufigsten Werte mit ihrer Zeilenzahl, als Datei</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Wert 0</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühester</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Spätester</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>%1 are %2 or more</source>
        <translation>%1 sind %2 oder mehr</translation>
    </message>
    <message>
        <source>%1 are under %2</source>
        <translation>%1 sind unter %2</translation>
    </message>
    <message>
        <source>rows by value</source>
        <translation>Zeilen nach Wert</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, Spalte %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Ladung</numerusform>
            <numerusform>%n Ladungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
</context>
<context>
    <name>martlet::ColumnsStep</name>
    <message>
        <source>What does each column become?</source>
        <translation>Was wird aus jeder Spalte?</translation>
    </message>
    <message>
        <source>Columns and what they become</source>
        <translation>Spalten und was aus ihnen wird</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) filled</source>
        <translation>
            <numerusform>%n Ziel gefüllt</numerusform>
            <numerusform>%n Ziele gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <translation>
            <numerusform>%n nicht importiert</numerusform>
            <numerusform>%n nicht importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>wird zu %1</translation>
    </message>
</context>
<context>
    <name>martlet::ConditionBlock</name>
    <message>
        <source>Add a condition to this group</source>
        <translation>Dieser Gruppe eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>martlet::ConditionEditing</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>martlet::ConditionPopup</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>is not between</source>
        <translation>liegt nicht zwischen</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>ist über</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is not above</source>
        <translation>ist nicht über</translation>
    </message>
    <message>
        <source>is not below</source>
        <translation>ist nicht unter</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>ist wie</translation>
    </message>
    <message>
        <source>is not like</source>
        <translation>ist nicht wie</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character.</source>
        <translation>* steht für alles, ? für ein Zeichen.</translation>
    </message>
    <message>
        <source>Both are inside; one may be left open.</source>
        <translation>Beide gehören dazu; eines darf offen bleiben.</translation>
    </message>
    <message>
        <source>Say what it is compared with.</source>
        <translation>Sagen Sie, womit verglichen wird.</translation>
    </message>
</context>
<context>
    <name>martlet::ConditionSteps</name>
    <message>
        <source>Only rows where</source>
        <translation>Nur Zeilen, in denen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Eine Gruppe von Bedingungen hinzufügen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Add a group “%1”</source>
        <translation>Eine Gruppe „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>has any or has none…</source>
        <translation>hat welche oder keine …</translation>
    </message>
</context>
<context>
    <name>martlet::ConditionTree</name>
    <message>
        <source>all of</source>
        <translation>alle von</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>eines von</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>keines von</translation>
    </message>
    <message>
        <source>not all of</source>
        <translation>nicht alle von</translation>
    </message>
    <message>
        <source>%1 has any</source>
        <translation>%1 hat welche</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keine</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Change to “%1”</source>
        <translation>In „%1“ ändern</translation>
    </message>
</context>
<context>
    <name>martlet::ConnectionDialog</name>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a warehouse file</source>
        <translation>Warehouse-Datei öffnen</translation>
    </message>
    <message>
        <source>Warehouses (*.db *.sqlite *.martlet);;All files (*)</source>
        <translation>Warehouses (*.db *.sqlite *.martlet);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Make a warehouse file</source>
        <translation>Warehouse-Datei anlegen</translation>
    </message>
    <message>
        <source>Warehouses (*.db)</source>
        <translation>Warehouses (*.db)</translation>
    </message>
    <message>
        <source>Choose the warehouse file first.</source>
        <translation>Zuerst die Warehouse-Datei wählen.</translation>
    </message>
    <message>
        <source>Host, database and user are needed to reach a server.</source>
        <translation>Um einen Server zu erreichen, sind Host, Datenbank und Benutzer nötig.</translation>
    </message>
    <message>
        <source>Say where the new file is to be.</source>
        <translation>Angeben, wo die neue Datei liegen soll.</translation>
    </message>
</context>
<context>
    <name>martlet::ConnectionMenu</name>
    <message>
        <source>Warehouses</source>
        <translation>Warehouses</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demoshop</translation>
    </message>
    <message>
        <source>Open or make another…</source>
        <translation>Anderes öffnen oder anlegen…</translation>
    </message>
</context>
<context>
    <name>martlet::DataPage</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>schema %1 · counted %2</source>
        <translation>Schema %1 · gezählt %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>By Martlet</source>
        <translation>Durch Martlet</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Prüfsumme der Datei</translation>
    </message>
    <message>
        <source>one row per step of the schema</source>
        <translation>eine Zeile je Schritt des Schemas</translation>
    </message>
</context>
<context>
    <name>martlet::DesignGrid</name>
    <message>
        <source>Columns of the question</source>
        <translation>Spalten der Frage</translation>
    </message>
</context>
<context>
    <name>martlet::DesignModel</name>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>not sorted</source>
        <translation>nicht sortiert</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>Kleinstes zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>Größtes zuerst</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>martlet::DriftCard</name>
    <message>
        <source>since version %1 of %2</source>
        <translation>seit Version %1 von %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Accept the new layout</source>
        <translation>Neuen Aufbau annehmen</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The changed layout is accepted</source>
        <translation>Der geänderte Aufbau ist angenommen</translation>
    </message>
    <message>
        <source>The layout has changed</source>
        <translation>Der Aufbau hat sich geändert</translation>
    </message>
    <message>
        <source>it is kept as a new version when the file is loaded</source>
        <translation>er wird als neue Version aufbewahrt, wenn die Datei geladen wird</translation>
    </message>
    <message>
        <source>Nothing is loaded before.</source>
        <translation>Vorher wird nichts geladen.</translation>
    </message>
    <message>
        <source>the changed layout</source>
        <translation>der geänderte Aufbau</translation>
    </message>
</context>
<context>
    <name>martlet::DriftModel</name>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>is read in its place (%1 % alike)</source>
        <translation>wird an ihrer Stelle gelesen (zu %1 % gleich)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>what it filled stays empty</source>
        <translation>was sie füllte, bleibt leer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>is not imported</source>
        <translation>wird nicht importiert</translation>
    </message>
    <message>
        <source>written otherwise</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>no format reads all of it; choose one below</source>
        <translation>kein Format liest alles; unten eines wählen</translation>
    </message>
    <message>
        <source>is read as %1</source>
        <translation>wird als %1 gelesen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The recipe knows</source>
        <translation>Das Rezept kennt</translation>
    </message>
    <message>
        <source>The file has</source>
        <translation>Die Datei hat</translation>
    </message>
    <message>
        <source>Accepted, it</source>
        <translation>Nach dem Annehmen</translation>
    </message>
</context>
<context>
    <name>martlet::ExampleQuestions</name>
    <message>
        <source>Ask anything of your data: choose what to show at the left, and what to split it by.</source>
        <translation>Fragen Sie Ihre Daten, was Sie wollen: Wählen Sie links, was gezeigt und wonach es aufgeteilt werden soll.</translation>
    </message>
    <message>
        <source>Or begin with one of these and change it.</source>
        <translation>Oder beginnen Sie mit einer von diesen und ändern Sie sie.</translation>
    </message>
</context>
<context>
    <name>martlet::ExportDialog</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation>CSV für Tabellenkalkulationen (.csv)</translation>
    </message>
    <message>
        <source>CSV with exact values (.csv)</source>
        <translation>CSV mit exakten Werten (.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Numbers stay numbers, with their formats and totals.</source>
        <translation>Zahlen bleiben Zahlen, mit Formaten und Summen.</translation>
    </message>
    <message>
        <source>Opens in any spreadsheet; texts that look like formulas are disarmed.</source>
        <translation>Für jede Tabellenkalkulation; Texte, die wie Formeln aussehen, werden entschärft.</translation>
    </message>
    <message>
        <source>For other programs: every stored decimal, nothing changed.</source>
        <translation>Für andere Programme: jede gespeicherte Nachkommastelle, nichts verändert.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows are in %2 (%3).</source>
        <translation>%1 Zeilen sind in %2 (%3).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>One row is in %1 (%2).</source>
        <translation>Eine Zeile steht in %1 (%2).</translation>
    </message>
</context>
<context>
    <name>martlet::FieldList</name>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>martlet::FigureStep</name>
    <message>
        <source>Add a figure</source>
        <translation>Eine Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Move a figure</source>
        <translation>Eine Zahl verschieben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Show a measure first</source>
        <translation>Zeigen Sie zuerst eine Kennzahl</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>Durchschnitt aus</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>Within each</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change to %1</source>
        <translation>In %1 ändern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Which of</source>
        <translation>Welcher von</translation>
    </message>
    <message>
        <source>%L1 parts</source>
        <translation>%L1 Teilen</translation>
    </message>
</context>
<context>
    <name>martlet::FindingList</name>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts fällt auf.</translation>
    </message>
    <message>
        <source>No step reads, sorts or repeats much in vain.</source>
        <translation>Kein Schritt liest, sortiert oder wiederholt viel vergeblich.</translation>
    </message>
    <message>
        <source>There is no index to try.</source>
        <translation>Es gibt keinen Index zu erproben.</translation>
    </message>
    <message>
        <source>What was found is mended in another way.</source>
        <translation>Was gefunden wurde, ist anders zu beheben.</translation>
    </message>
    <message>
        <source>No index helps.</source>
        <translation>Kein Index hilft.</translation>
    </message>
    <message numerus="yes">
        <source>%n were tried on a copy.</source>
        <translation>
            <numerusform>Einer wurde auf einer Kopie erprobt.</numerusform>
            <numerusform>%n wurden auf einer Kopie erprobt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on a copy of %1 rows: %2 with it, %3 without (medians of %4).</source>
        <translation>Gemessen auf einer Kopie von %1 Zeilen: %2 mit ihm, %3 ohne (Mediane von %4).</translation>
    </message>
    <message>
        <source>The copy is a sample of %1 rows.</source>
        <translation>Die Kopie ist eine Stichprobe von %1 Zeilen.</translation>
    </message>
    <message>
        <source>An index on %1 (%2) makes it ×%3 faster.</source>
        <translation>Ein Index auf %1 (%2) macht es ×%3 schneller.</translation>
    </message>
    <message>
        <source>Copy CREATE INDEX</source>
        <translation>CREATE INDEX kopieren</translation>
    </message>
</context>
<context>
    <name>martlet::FrequencyBars</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>Most frequent values of %1</source>
        <translation>Häufigste Werte von %1</translation>
    </message>
</context>
<context>
    <name>martlet::FurtherParts</name>
    <message>
        <source>Also in its file</source>
        <translation>Außerdem in der Datei</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is asked for</source>
        <translation>%1 wird erfragt</translation>
    </message>
    <message>
        <source>counted over %1</source>
        <translation>gezählt über %1</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>alle Mitglieder</translation>
    </message>
    <message>
        <source>only members that each fact has</source>
        <translation>nur Mitglieder, die jeder Fakt hat</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>question %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>pairs of %1 in %2</source>
        <translation>Paare von %1 in %2</translation>
    </message>
</context>
<context>
    <name>martlet::GoTo</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>A page, a report, a setting</source>
        <translation>Eine Seite, ein Bericht, eine Einstellung</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Up and Down choose     Enter opens     Esc closes</source>
        <translation>Auf und Ab wählen     Eingabe öffnet     Esc schließt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>martlet::GoToButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
</context>
<context>
    <name>martlet::GridFooter</name>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>rows 1–%1 of more</source>
        <translation>Zeilen 1–%1 von mehr</translation>
    </message>
    <message>
        <source>rows 1–%1 of %2</source>
        <translation>Zeilen 1–%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>selected: 1 row</source>
        <translation>ausgewählt: 1 Zeile</translation>
    </message>
    <message>
        <source>selected: %1 rows</source>
        <translation>ausgewählt: %1 Zeilen</translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation>wird sortiert…</translation>
    </message>
    <message>
        <source>cut at %1 rows</source>
        <translation>nach %1 Zeilen abgeschnitten</translation>
    </message>
</context>
<context>
    <name>martlet::GridHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>martlet::GroupHead</name>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
</context>
<context>
    <name>martlet::GroupList</name>
    <message>
        <source>What would mend them</source>
        <translation>Was sie korrigieren würde</translation>
    </message>
    <message>
        <source>Mend all that need no look</source>
        <translation>Alle korrigieren, die keine Durchsicht brauchen</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), %1 lines</source>
        <translation>
            <numerusform>%n Gruppe, %1 Zeilen</numerusform>
            <numerusform>%n Gruppen, %1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 need no look at a row</source>
        <translation>%1 brauchen keine Durchsicht der Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>Mend these %n</source>
        <translation>
            <numerusform>Diese %n korrigieren</numerusform>
            <numerusform>Diese %n korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::GroupRow</name>
    <message>
        <source>%1 lines: %2, %3</source>
        <translation>%1 Zeilen: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::HasPopup</name>
    <message>
        <source>has any</source>
        <translation>hat welche</translation>
    </message>
    <message>
        <source>has none</source>
        <translation>hat keine</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Welche oder keine</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What members have</source>
        <translation>Was Mitglieder haben</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>jemals</translation>
    </message>
</context>
<context>
    <name>martlet::HistogramView</name>
    <message>
        <source>Distribution of %1</source>
        <translation>Verteilung von %1</translation>
    </message>
    <message>
        <source>%1 buckets; most rows lie in %2; median %3</source>
        <translation>%1 Klassen; die meisten Zeilen liegen in %2; Median %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to less than %2: %3</source>
        <translation>%1 bis unter %2: %3</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryPopup</name>
    <message>
        <source>first %1 rows</source>
        <translation>erste %1 Zeilen</translation>
    </message>
    <message>
        <source>Find a statement</source>
        <translation>Anweisung suchen</translation>
    </message>
    <message>
        <source>Statements that were run</source>
        <translation>Ausgeführte Anweisungen</translation>
    </message>
</context>
<context>
    <name>martlet::HomePage</name>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>zurückgewiesen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Opened a warehouse</source>
        <translation>Ein Warehouse geöffnet</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <source>Jump somewhere with Ctrl+K</source>
        <translation>Mit Strg+K irgendwohin springen</translation>
    </message>
    <message>
        <source>Import a file of your own</source>
        <translation>Eine eigene Datei importieren</translation>
    </message>
    <message>
        <source>Export an answer with Ctrl+E</source>
        <translation>Eine Antwort mit Strg+E exportieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nine things to find</source>
        <translation>Neun Dinge zum Entdecken</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>noch kein Bericht</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>planted in this demo shop; %1 found</source>
        <translation>in diesem Demoshop versteckt; %1 gefunden</translation>
    </message>
    <message>
        <source>Nothing has been loaded yet.</source>
        <translation>Noch wurde nichts geladen.</translation>
    </message>
    <message>
        <source>%1, batch %2, %3 rows read</source>
        <translation>%1, Ladung %2, %3 Zeilen gelesen</translation>
    </message>
    <message>
        <source>Reports and imports you open are listed here.</source>
        <translation>Hier stehen die Berichte und Importe, die Sie öffnen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Like-for-like</source>
        <translation>Flächenbereinigt</translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation>Margenquote</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Bon-Durchschnitt</translation>
    </message>
    <message>
        <source>Last loads</source>
        <translation>Letzte Ladungen</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>Continue where you were</source>
        <translation>Weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Import your own data</source>
        <translation>Eigene Daten importieren</translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation>Erste Schritte erledigt</translation>
    </message>
    <message>
        <source>no sales loaded yet</source>
        <translation>noch keine Verkäufe geladen</translation>
    </message>
    <message>
        <source>This warehouse has no sales yet. Import a file of yours to begin.</source>
        <translation>Dieses Warehouse hat noch keine Verkäufe. Zum Einstieg eine eigene Datei importieren.</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import, not finished</source>
        <translation>Import, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>martlet::ImportPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Export the rejected lines</source>
        <translation>Abgelehnte Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s) are in %1, each with its reason. Corrected, it can be imported.</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile steht in %1, mit ihrem Grund. Korrigiert lässt sie sich importieren.</numerusform>
            <numerusform>%Ln abgelehnte Zeilen stehen in %1, jede mit ihrem Grund. Korrigiert lassen sie sich importieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.toml)</source>
        <translation>Rezepte (*.toml)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Stopped after %1. Nothing was written.</source>
        <translation>Nach %1 abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Stopped after %1. The file it was at was not loaded.</source>
        <translation>Nach %1 abgebrochen. Die Datei, die gerade an der Reihe war, wurde nicht geladen.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Accept the changed layout first.</source>
        <translation>Zuerst den geänderten Aufbau annehmen.</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>%1 (step %2)</source>
        <translation>%1 (Schritt %2)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import other files</source>
        <translation>Andere Dateien &amp;importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Load %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile &amp;laden</numerusform>
            <numerusform>%Ln Zeilen &amp;laden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>martlet::ImportRun</name>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
</context>
<context>
    <name>martlet::JobRow</name>
    <message>
        <source>Cancel %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>nach %1 abgebrochen</translation>
    </message>
</context>
<context>
    <name>martlet::Jobs</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
</context>
<context>
    <name>martlet::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::JoinedOn</name>
    <message>
        <source>Joined on</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>as it was before the first day, then summed</source>
        <translation>wie es vor dem ersten Tag war, dann summiert</translation>
    </message>
    <message>
        <source>last day, then summed</source>
        <translation>letzter Tag, dann summiert</translation>
    </message>
    <message>
        <source>summed</source>
        <translation>summiert</translation>
    </message>
    <message>
        <source>summed to %1</source>
        <translation>summiert je %1</translation>
    </message>
    <message>
        <source>, of the period compared with</source>
        <translation>, des Vergleichszeitraums</translation>
    </message>
    <message>
        <source>No row is counted twice</source>
        <translation>Keine Zeile wird doppelt gezählt</translation>
    </message>
    <message>
        <source>Rollup used</source>
        <translation>Rollup verwendet</translation>
    </message>
    <message>
        <source>No rollup</source>
        <translation>Kein Rollup</translation>
    </message>
    <message>
        <source>all members</source>
        <translation>alle Mitglieder</translation>
    </message>
</context>
<context>
    <name>martlet::KeepStep</name>
    <message>
        <source>All others in one row</source>
        <translation>Alle anderen in einer Zeile</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Best members</source>
        <translation>Beste Mitglieder</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Of which field</source>
        <translation>Von welchem Feld</translation>
    </message>
    <message>
        <source>By which measure</source>
        <translation>Nach welcher Kennzahl</translation>
    </message>
    <message>
        <source>by</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>The best are members of a field of texts under By, by a measure under Show. Add them first.</source>
        <translation>Die besten sind Mitglieder eines Textfelds unter Nach, gemessen an einer Kennzahl unter Zeigen. Fügen Sie diese zuerst hinzu.</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Keep %L1</source>
        <translation>%L1 behalten</translation>
    </message>
</context>
<context>
    <name>martlet::LineageTab</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>that read this table</source>
        <translation>die diese Tabelle lesen</translation>
    </message>
    <message>
        <source>Batches that filled the table</source>
        <translation>Ladungen, die die Tabelle gefüllt haben</translation>
    </message>
    <message>
        <source>What fills each column</source>
        <translation>Was jede Spalte füllt</translation>
    </message>
    <message>
        <source>No file fills %1</source>
        <translation>Keine Datei füllt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n Ladung</numerusform>
            <numerusform>%n Ladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Rows here now</source>
        <translation>Zeilen jetzt hier</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>one row per batch</source>
        <translation>eine Zeile je Ladung</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Filled by</source>
        <translation>Gefüllt durch</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>one row per column and kind of file</source>
        <translation>eine Zeile je Spalte und Art von Datei</translation>
    </message>
    <message>
        <source>No report reads this table.</source>
        <translation>Kein Bericht liest diese Tabelle.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>martlet::LinesTable</name>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>martlet::LinesView</name>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>First lines of %1</source>
        <translation>Erste Zeilen von %1</translation>
    </message>
</context>
<context>
    <name>martlet::LoadStep</name>
    <message>
        <source>already loaded</source>
        <translation>bereits geladen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading %1. Until it is done the warehouse stays as it was.</source>
        <translation>%1 wird geladen. Bis das fertig ist, bleibt das Warehouse, wie es war.</translation>
    </message>
    <message>
        <source>You may go to other pages meanwhile. The jobs at the bottom show how far it is; closed now, it can be taken up again.</source>
        <translation>Sie können inzwischen andere Seiten öffnen. Die Aufgaben unten zeigen den Fortschritt; wird jetzt geschlossen, lässt sich der Import später wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>The warehouse is as it was before.</source>
        <translation>Das Warehouse ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>%1 had been loaded before, and nothing changed.</source>
        <translation>%1: bereits geladen, nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of %1 are in the warehouse.</source>
        <translation>
            <numerusform>%Ln Zeile aus %1 ist im Warehouse.</numerusform>
            <numerusform>%Ln Zeilen aus %1 sind im Warehouse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not taken; they are kept with their raw text and the reason.</source>
        <translation>
            <numerusform>%Ln wurde nicht übernommen; sie ist mit Rohtext und Grund aufbewahrt.</numerusform>
            <numerusform>%Ln wurden nicht übernommen; sie sind mit Rohtext und Grund aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and changed nothing.</source>
        <translation>
            <numerusform>%n Datei war bereits geladen und hat nichts geändert.</numerusform>
            <numerusform>%n Dateien waren bereits geladen und haben nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>And now?</source>
        <translation>Und nun?</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <source>Keep the recipe for the next file …</source>
        <translation>Das Rezept für die nächste Datei aufbewahren …</translation>
    </message>
    <message>
        <source>Keep the recipe %1 for the next file …</source>
        <translation>Das Rezept %1 für die nächste Datei aufbewahren …</translation>
    </message>
    <message>
        <source>Save the recipe as a file …</source>
        <translation>Das Rezept als Datei speichern …</translation>
    </message>
    <message>
        <source>Undo this load</source>
        <translation>Diese Ladung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is kept as version %2</source>
        <translation>%1 ist als Version %2 aufbewahrt</translation>
    </message>
    <message>
        <source>Undo the load</source>
        <translation>Ladung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>The load is undone: %Ln row(s) removed, %1 put back as they were.</source>
        <translation>
            <numerusform>Die Ladung ist zurückgenommen: %Ln Zeile entfernt, %1 wie zuvor wiederhergestellt.</numerusform>
            <numerusform>Die Ladung ist zurückgenommen: %Ln Zeilen entfernt, %1 wie zuvor wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>loaded before, as batch %1</source>
        <translation>bereits geladen, als Ladung %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Ladung %1</translation>
    </message>
    <message>
        <source>Every line of this file was taken.</source>
        <translation>Jede Zeile dieser Datei wurde übernommen.</translation>
    </message>
    <message>
        <source>Export the rejected lines …</source>
        <translation>Abgelehnte Zeilen exportieren …</translation>
    </message>
    <message>
        <source>Every line of this file is in the warehouse now.</source>
        <translation>Jede Zeile dieser Datei ist jetzt im Warehouse.</translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Rail with icons only</source>
        <translation>Seitenleiste nur mit Symbolen</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>Demoshop öffnen</translation>
    </message>
    <message>
        <source>About Martlet</source>
        <translation>Über Martlet</translation>
    </message>
    <message>
        <source>&lt;b&gt;Martlet %1&lt;/b&gt;&lt;br&gt;Retail analytics workbench. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer unless you say so.</source>
        <translation>&lt;b&gt;Martlet %1&lt;/b&gt;&lt;br&gt;Analysewerkbank für den Einzelhandel. Freie Software unter der GNU General Public License, Version 3 oder neuer. Nichts verlässt diesen Computer, es sei denn, Sie wollen es.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Warehouse</translation>
    </message>
    <message>
        <source>Open or make another warehouse…</source>
        <translation>Anderes Warehouse öffnen oder anlegen…</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Martlet answers questions about a shop. See how on a demo shop, made on this computer in a few seconds, or open your own warehouse from the menu above.</source>
        <translation>Martlet beantwortet Fragen zu einem Geschäft. Wie, zeigt ein Demoshop, der auf diesem Computer in wenigen Sekunden angelegt wird. Oder öffnen Sie über das Menü oben Ihr eigenes Warehouse.</translation>
    </message>
    <message>
        <source>Choose another warehouse</source>
        <translation>Anderes Warehouse wählen</translation>
    </message>
</context>
<context>
    <name>martlet::MappingModel</name>
    <message>
        <source>not from a column</source>
        <translation>nicht aus einer Spalte</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>by recipe</source>
        <translation>laut Rezept</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>martlet::Martlet</name>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Line of the receipt</source>
        <translation>Bonzeile</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Filiale</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>%1 of the customer</source>
        <translation>%1 des Kunden</translation>
    </message>
    <message>
        <source>%1 of the product</source>
        <translation>%1 des Produkts</translation>
    </message>
    <message>
        <source>%1 of the store</source>
        <translation>%1 der Filiale</translation>
    </message>
    <message>
        <source>%1 of the employee</source>
        <translation>%1 des Mitarbeiters</translation>
    </message>
    <message>
        <source>%1 of the supplier</source>
        <translation>%1 des Lieferanten</translation>
    </message>
    <message>
        <source>%1 (further amount)</source>
        <translation>%1 (weiterer Betrag)</translation>
    </message>
    <message>
        <source>%1 (for expressions)</source>
        <translation>%1 (für Ausdrücke)</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>martlet::MemberGridModel</name>
    <message>
        <source>merged into #%1</source>
        <translation>zusammengeführt in #%1</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>nicht beschrieben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A change is kept with the day it holds from</source>
        <translation>Eine Änderung wird mit dem Tag aufbewahrt, ab dem sie gilt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>martlet::MemberHistory</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Edited, from the beginning</source>
        <translation>Bearbeitet, von Anfang an</translation>
    </message>
    <message>
        <source>Edited, from %1</source>
        <translation>Bearbeitet, ab %1</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 zusammengeführt in %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History of the member</source>
        <translation>Verlauf des Mitglieds</translation>
    </message>
    <message>
        <source>Undo the chosen change, and nothing else</source>
        <translation>Die gewählte Änderung zurücknehmen, sonst nichts</translation>
    </message>
    <message>
        <source>Choose a member to see what it was, and who changed it.</source>
        <translation>Ein Mitglied wählen, um zu sehen, was es war und wer es geändert hat.</translation>
    </message>
    <message>
        <source>Its facts are #%1&apos;s since it was merged.</source>
        <translation>Seine Fakten gehören seit der Zusammenführung zu #%1.</translation>
    </message>
    <message>
        <source>Facts name it, no file has described it. What you write holds from the beginning.</source>
        <translation>Fakten nennen es, keine Datei hat es beschrieben. Was hier geschrieben wird, gilt von Anfang an.</translation>
    </message>
    <message>
        <source>%1 by %2, change %3</source>
        <translation>%1 von %2, Änderung %3</translation>
    </message>
    <message>
        <source>What it was at first</source>
        <translation>Was es zuerst war</translation>
    </message>
    <message>
        <source>What it was from %1</source>
        <translation>Was es ab %1 war</translation>
    </message>
    <message>
        <source>%1, taken back</source>
        <translation>%1, zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>taken back %1 by %2</source>
        <translation>zurückgenommen %1 von %2</translation>
    </message>
</context>
<context>
    <name>martlet::MemberList</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Elemente</translation>
    </message>
</context>
<context>
    <name>martlet::MembersTab</name>
    <message>
        <source>Every member that facts name has been described.</source>
        <translation>Jedes Mitglied, das Fakten nennen, ist beschrieben.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation>%1 auf „%2“</translation>
    </message>
    <message>
        <source>the merge of %1</source>
        <translation>die Zusammenführung von %1</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>%1 rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Y)</source>
        <translation>%1 wiederherstellen (Strg+Y)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederherstellen (Strg+Y)</translation>
    </message>
</context>
<context>
    <name>martlet::MergeDialog</name>
    <message>
        <source>%1 is the same as the one with the key</source>
        <translation>%1 ist dasselbe wie das mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Its facts will be that one&apos;s, also those of later files. Its own row stays.</source>
        <translation>Seine Fakten gehören dann dem anderen, auch die späterer Dateien. Seine eigene Zeile bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of sales worth %1</source>
        <translation>
            <numerusform>%Ln Bonzeile im Wert von %1</numerusform>
            <numerusform>%Ln Bonzeilen im Wert von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock level(s)</source>
        <translation>
            <numerusform>%Ln Bestand</numerusform>
            <numerusform>%Ln Bestände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No fact names it yet; those of later files will be the other&apos;s.</source>
        <translation>Noch nennt es kein Fakt; die späterer Dateien gehören dem anderen.</translation>
    </message>
    <message>
        <source>What moves: %1. Totals stay as they are.</source>
        <translation>Es ziehen um: %1. Summen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>martlet::ModelPage</name>
    <message>
        <source>Questions speak of these. The model is kept in %1.</source>
        <translation>Fragen sprechen davon. Das Modell ist in %1 behalten.</translation>
    </message>
    <message>
        <source>Questions speak of these, as the tables suggest it. What is wrong or unsure can be edited.</source>
        <translation>Fragen sprechen davon, so wie die Tabellen es nahelegen. Was falsch oder unsicher ist, kann bearbeitet werden.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
</context>
<context>
    <name>martlet::NoWarehousePage</name>
    <message>
        <source>%1 is no Martlet warehouse, so it has no loads, reports and checks. It can be asked questions.</source>
        <translation>%1 ist kein Martlet-Warehouse, hat also keine Ladungen, Berichte und Prüfungen. Es kann Fragen beantworten.</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
</context>
<context>
    <name>martlet::NumberTile</name>
    <message>
        <source>up %1</source>
        <translation>gestiegen um %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>gefallen um %1</translation>
    </message>
</context>
<context>
    <name>martlet::Opening</name>
    <message>
        <source>Making the demo shop</source>
        <translation>Demoshop wird angelegt</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>„%1“ wird angelegt</translation>
    </message>
</context>
<context>
    <name>martlet::OrderSteps</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>A row of totals</source>
        <translation>Eine Summenzeile</translation>
    </message>
    <message>
        <source>Add totals</source>
        <translation>Summen hinzufügen</translation>
    </message>
    <message>
        <source>Remove totals</source>
        <translation>Summen entfernen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Vorperiode</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Compare with: %1</source>
        <translation>Vergleich mit: %1</translation>
    </message>
</context>
<context>
    <name>martlet::PagePicture</name>
    <message>
        <source>The page did not come up in time, so there is no picture of it.</source>
        <translation>Die Seite erschien nicht rechtzeitig, daher gibt es kein Bild von ihr.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder.</source>
        <translation>%1 lässt sich nicht schreiben. Den Ordner prüfen.</translation>
    </message>
</context>
<context>
    <name>martlet::ParameterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation>Andere Zahl…</translation>
    </message>
</context>
<context>
    <name>martlet::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation>Diesen Zeitraum verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>martlet::PlanModel</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Share of time</source>
        <translation>Anteil an der Zeit</translation>
    </message>
    <message>
        <source>Share of full reads</source>
        <translation>Anteil am Gelesenen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eigene Zeit</translation>
    </message>
</context>
<context>
    <name>martlet::PlanView</name>
    <message>
        <source>Explain again</source>
        <translation>Neu erklären</translation>
    </message>
    <message>
        <source>Try indexes</source>
        <translation>Indizes erproben</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Copies what the statement reads, makes indexes on the copy and measures them. The warehouse stays as it is.</source>
        <translation>Kopiert, was die Anweisung liest, macht Indizes auf der Kopie und misst sie. Das Warehouse bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Here stands how the engine answers the question, once there is one.</source>
        <translation>Hier steht, wie die Datenbank die Abfrage beantwortet, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Nach %1 angehalten.</translation>
    </message>
    <message>
        <source>%1 in %2. </source>
        <translation>%1 in %2. </translation>
    </message>
</context>
<context>
    <name>martlet::PreviewModel</name>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>martlet::ProfileStrip</name>
    <message>
        <source>%1: %2 times</source>
        <translation>%1: %2-mal</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>none blank</source>
        <translation>keine leer</translation>
    </message>
    <message>
        <source>%1 blank</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>over %1 different</source>
        <translation>über %1 verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not fit</source>
        <translation>
            <numerusform>%Ln passt nicht</numerusform>
            <numerusform>%Ln passen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>martlet::Quality</name>
    <message>
        <source>Has a value</source>
        <translation>Hat einen Wert</translation>
    </message>
    <message>
        <source>Is unique</source>
        <translation>Ist eindeutig</translation>
    </message>
    <message>
        <source>Lies in a range</source>
        <translation>Liegt in einem Bereich</translation>
    </message>
    <message>
        <source>Is one of a list</source>
        <translation>Steht in einer Liste</translation>
    </message>
    <message>
        <source>Matches a pattern</source>
        <translation>Entspricht einem Muster</translation>
    </message>
    <message>
        <source>Names a known member</source>
        <translation>Nennt ein bekanntes Element</translation>
    </message>
    <message>
        <source>Is fresh</source>
        <translation>Ist aktuell</translation>
    </message>
    <message>
        <source>As many lines as usual</source>
        <translation>So viele Zeilen wie üblich</translation>
    </message>
    <message>
        <source>As many empty cells as usual</source>
        <translation>So viele leere Zellen wie üblich</translation>
    </message>
    <message>
        <source>Values spread as usual</source>
        <translation>Werte verteilt wie üblich</translation>
    </message>
    <message>
        <source>Adds up to its control total</source>
        <translation>Ergibt seine Kontrollsumme</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Abfrage</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>cannot be asked</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>has not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>is switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>own SQL</source>
        <translation>eigenes SQL</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 of them new, %4</source>
        <translation>%1: %2 Zeilen, davon %3 neu, %4</translation>
    </message>
</context>
<context>
    <name>martlet::QualityPage</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>No check needs somebody.</source>
        <translation>Keine Prüfung mit Handlungsbedarf.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) need somebody.</source>
        <translation>
            <numerusform>%n Prüfung mit Handlungsbedarf.</numerusform>
            <numerusform>%n Prüfungen mit Handlungsbedarf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not run yet.</source>
        <translation>
            <numerusform>%n wurde noch nicht ausgeführt.</numerusform>
            <numerusform>%n wurden noch nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run all checks</source>
        <translation>Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Run a check</source>
        <translation>Prüfung ausführen</translation>
    </message>
    <message>
        <source>Keep a check</source>
        <translation>Prüfung aufbewahren</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Prüfung entfernen</translation>
    </message>
    <message>
        <source>one row per failing key</source>
        <translation>eine Zeile je fehlerhaftem Schlüssel</translation>
    </message>
</context>
<context>
    <name>martlet::QueryPage</name>
    <message>
        <source>last value over time, never summed</source>
        <translation>letzter Wert im Zeitverlauf, nie summiert</translation>
    </message>
    <message>
        <source>about %L1 ms</source>
        <translation>etwa %L1 ms</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Save the question as</source>
        <translation>Frage speichern unter</translation>
    </message>
    <message>
        <source>Question (*.json)</source>
        <translation>Frage (*.json)</translation>
    </message>
    <message>
        <source>question</source>
        <translation>frage</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open a question</source>
        <translation>Eine Frage öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Save the chart as</source>
        <translation>Diagramm speichern unter</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>the first %L1 rows; there are more</source>
        <translation>die ersten %L1 Zeilen; es gibt mehr</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Your question of last time is back. It is kept under no name yet.</source>
        <translation>Ihre Abfrage vom letzten Mal ist wieder da. Sie ist noch unter keinem Namen gespeichert.</translation>
    </message>
    <message>
        <source>Save as report…</source>
        <translation>Als Bericht speichern …</translation>
    </message>
    <message>
        <source>Save as report</source>
        <translation>Als Bericht speichern</translation>
    </message>
    <message>
        <source>The name under which it stands among the reports</source>
        <translation>Der Name, unter dem sie bei den Berichten steht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>From SQL</source>
        <translation>Aus SQL</translation>
    </message>
    <message>
        <source>Saved among your reports as “%1”</source>
        <translation>Unter Ihren Berichten gesichert als „%1“</translation>
    </message>
</context>
<context>
    <name>martlet::QuestionBar</name>
    <message>
        <source>Read %1 as %2</source>
        <translation>%1 als %2 lesen</translation>
    </message>
    <message>
        <source>reading of %1</source>
        <translation>Lesart von %1</translation>
    </message>
</context>
<context>
    <name>martlet::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>martlet::RailButton</name>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n mit Handlungsbedarf</numerusform>
            <numerusform>%n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::RawLines</name>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
</context>
<context>
    <name>martlet::ReadBar</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>by</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>%1 of %2 fit</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>martlet::RecipeDialog</name>
    <message>
        <source>A name has letters without accents, digits, _ and -.</source>
        <translation>Ein Name hat Buchstaben ohne Akzente (auch keine Umlaute), Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>It becomes version 1 of a recipe of your own.</source>
        <translation>Es wird Version 1 eines eigenen Rezepts.</translation>
    </message>
    <message>
        <source>It becomes version %1; earlier versions stay.</source>
        <translation>Es wird Version %1; frühere Versionen bleiben.</translation>
    </message>
</context>
<context>
    <name>martlet::RejectView</name>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>Zeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>Rejected lines: %1</source>
        <translation>Abgelehnte Zeilen: %1</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>Change the cell</source>
        <translation>Zelle ändern</translation>
    </message>
    <message>
        <source>Write anew what is at fault, as it should have been (F2)</source>
        <translation>Neu schreiben, was falsch ist, so wie es hätte sein sollen (F2)</translation>
    </message>
    <message>
        <source>Change the line …</source>
        <translation>Zeile ändern …</translation>
    </message>
    <message>
        <source>Change line %1</source>
        <translation>Zeile %1 ändern</translation>
    </message>
    <message>
        <source>The line as it should have been:</source>
        <translation>Die Zeile, wie sie hätte sein sollen:</translation>
    </message>
</context>
<context>
    <name>martlet::ReportHeader</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation>Excel-Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <source>CSV for spreadsheets…</source>
        <translation>CSV für Tabellenkalkulationen…</translation>
    </message>
    <message>
        <source>CSV with exact values…</source>
        <translation>CSV mit exakten Werten…</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Diagramm als Bild (PNG)…</translation>
    </message>
    <message>
        <source>loaded just now</source>
        <translation>gerade eben geladen</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>geladen %1</translation>
    </message>
</context>
<context>
    <name>martlet::ReportList</name>
    <message>
        <source>Find a report</source>
        <translation>Bericht suchen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
</context>
<context>
    <name>martlet::ReportListModel</name>
    <message>
        <source>Needs stock levels</source>
        <translation>Braucht Bestände</translation>
    </message>
    <message>
        <source>Needs costs</source>
        <translation>Braucht Kosten</translation>
    </message>
    <message>
        <source>Needs employees</source>
        <translation>Braucht Mitarbeiter</translation>
    </message>
    <message>
        <source>Needs customers</source>
        <translation>Braucht Kunden</translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation>Braucht Daten</translation>
    </message>
</context>
<context>
    <name>martlet::ReportNotice</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Sonst</translation>
    </message>
</context>
<context>
    <name>martlet::ReportView</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reset the choices</source>
        <translation>Auswahl zurücksetzen</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>There are no rows in %1.</source>
        <translation>Es gibt keine Zeilen im Zeitraum %1.</translation>
    </message>
    <message>
        <source>No rows in %1 with %2.</source>
        <translation>Keine Zeilen im Zeitraum %1 mit %2.</translation>
    </message>
    <message>
        <source>The numbers shown were loaded at %1.</source>
        <translation>Die gezeigten Zahlen wurden um %1 geladen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped after %1. Nothing changed.</source>
        <translation>Nach %1 abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Nach %1 abgebrochen.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>martlet::ReportsPage</name>
    <message>
        <source>Save the chart as</source>
        <translation>Diagramm speichern unter</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Your question, asked anew</source>
        <translation>Ihre Abfrage, neu gestellt</translation>
    </message>
</context>
<context>
    <name>martlet::ResultGrid</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>martlet::ResultPane</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Faces of the answer</source>
        <translation>Ansichten der Antwort</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>No rows with these conditions.</source>
        <translation>Keine Zeilen mit diesen Bedingungen.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>There are no rows in %1.</source>
        <translation>Es gibt keine Zeilen im Zeitraum %1.</translation>
    </message>
    <message>
        <source>One row for everything</source>
        <translation>Eine Zeile für alles</translation>
    </message>
    <message>
        <source>One row per %1</source>
        <translation>Eine Zeile je %1</translation>
    </message>
    <message>
        <source>, the last one for all others</source>
        <translation>, die letzte für alle anderen</translation>
    </message>
    <message>
        <source>, the last %L1 for all others</source>
        <translation>, die letzten %L1 für alle anderen</translation>
    </message>
    <message>
        <source>, compared with %1</source>
        <translation>, verglichen mit %1</translation>
    </message>
    <message>
        <source>Counted over everything, at its own grain.</source>
        <translation>Über alles gezählt, in seiner eigenen Körnung.</translation>
    </message>
    <message>
        <source>Remove that condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Nach %1 abgebrochen.</translation>
    </message>
    <message>
        <source>The rows are those of the question before.</source>
        <translation>Die Zeilen sind die der Frage davor.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The question is as you left it. It has not been asked since.</source>
        <translation>Die Abfrage ist, wie Sie sie verlassen haben. Sie wurde seitdem nicht gestellt.</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Stellen</translation>
    </message>
    <message numerus="yes">
        <source>No rows. Without “%1” there would be %Ln.</source>
        <translation>
            <numerusform>Keine Zeilen. Ohne „%1“ gäbe es %Ln.</numerusform>
            <numerusform>Keine Zeilen. Ohne „%1“ gäbe es %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sales yet, so there is nothing to count. Import a file of yours to begin.</source>
        <translation>Es gibt noch keine Verkäufe, also nichts zu zählen. Importieren Sie zum Anfang eine eigene Datei.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>This goes through about %1 rows and is likely to take %2, so it waits until it is told to run.</source>
        <translation>Das geht etwa %1 Zeilen durch und dauert wahrscheinlich %2. Es läuft erst, wenn Sie es starten.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen …</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
</context>
<context>
    <name>martlet::ResultTableModel</name>
    <message>
        <source>No value (NULL)</source>
        <translation>Kein Wert (NULL)</translation>
    </message>
</context>
<context>
    <name>martlet::ResultTabs</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Keep this result; the next statement gets a tab of its own</source>
        <translation>Dieses Ergebnis behalten; die nächste Anweisung bekommt einen eigenen Reiter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close this result</source>
        <translation>Dieses Ergebnis schließen</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Ergebnis %1</translation>
    </message>
</context>
<context>
    <name>martlet::RunButton</name>
    <message>
        <source>Run</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>martlet::SampleModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>After mending</source>
        <translation>Nach der Korrektur</translation>
    </message>
</context>
<context>
    <name>martlet::ShapeSteps</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Eine Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Add a field to split by</source>
        <translation>Ein Feld zum Aufteilen hinzufügen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Split by %1</source>
        <translation>Nach %1 aufteilen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>martlet::SortStep</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Do not sort by %1</source>
        <translation>Nicht nach %1 sortieren</translation>
    </message>
    <message>
        <source>Turn %1 round</source>
        <translation>%1 umkehren</translation>
    </message>
    <message>
        <source>Move an order</source>
        <translation>Eine Sortierung verschieben</translation>
    </message>
    <message>
        <source>Largest first; click to turn round</source>
        <translation>Größte zuerst; Klick kehrt um</translation>
    </message>
    <message>
        <source>Smallest first; click to turn round</source>
        <translation>Kleinste zuerst; Klick kehrt um</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Nothing is left to sort by</source>
        <translation>Es bleibt nichts zum Sortieren</translation>
    </message>
</context>
<context>
    <name>martlet::SourceStep</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>in the order they are loaded</source>
        <translation>in der Reihenfolge, in der sie geladen werden</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>delimiter and quote</source>
        <translation>Trenn- und Anführungszeichen</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>Namen der Spalten</translation>
    </message>
    <message>
        <source>Continue where you were</source>
        <translation>Weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1, at the step %2, %3</source>
        <translation>%1, beim Schritt %2, %3</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>CSV files of sales, stock levels, products, customers, stores, employees or suppliers. Nothing is written before you say so.</source>
        <translation>CSV-Dateien mit Verkäufen, Beständen, Produkten, Kunden, Filialen, Mitarbeitern oder Lieferanten. Nichts wird geschrieben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird untersucht …</translation>
    </message>
    <message>
        <source>How it is written, what its columns hold, and which recipe knows it.</source>
        <translation>Wie sie geschrieben ist, was ihre Spalten enthalten und welches Rezept sie kennt.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Dies konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Data files (*.csv *.txt *.tsv *.gz *.zip *.xlsx);;All files (*)</source>
        <translation>Datendateien (*.csv *.txt *.tsv *.gz *.zip *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the cells or lines first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Zuerst die Zellen oder Zeilen kopieren.</translation>
    </message>
    <message>
        <source>Corrected rejects</source>
        <translation>Korrigierte Ablehnungen</translation>
    </message>
    <message>
        <source>Reading the first lines of %1 …</source>
        <translation>Die ersten Zeilen von %1 werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>the first %n line(s), as %1</source>
        <translation>
            <numerusform>%n Zeile vom Anfang, als %1</numerusform>
            <numerusform>die ersten %n Zeilen, als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines were rejected, exported and corrected. Only they are tried again, as the recipe of their batch reads them.</source>
        <translation>Diese Zeilen wurden abgelehnt, exportiert und korrigiert. Nur sie werden erneut versucht, so wie das Rezept ihrer Ladung sie liest.</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>martlet::SqlEditor</name>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>%1  ·  table</source>
        <translation>%1  ·  Tabelle</translation>
    </message>
    <message>
        <source>%1  ·  measure</source>
        <translation>%1  ·  Kennzahl</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Tab indents. Escape, then Tab goes on to what follows.</source>
        <translation>Tab rückt ein. Escape, dann Tab geht weiter zum Folgenden.</translation>
    </message>
</context>
<context>
    <name>martlet::SqlFace</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>How the engine answers it, and what is slow (Ctrl+Shift+Enter)</source>
        <translation>Wie die Datenbank antwortet und was langsam ist (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>reads only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>Write a SELECT above. Ctrl+Enter runs the statement at the caret.</source>
        <translation>Oben ein SELECT schreiben. Strg+Eingabe führt die Anweisung an der Schreibmarke aus.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Nach %1 angehalten.</translation>
    </message>
    <message>
        <source>The first %1 rows in %2; there are more.</source>
        <translation>Die ersten %1 Zeilen in %2; es gibt mehr.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal ausführen</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 in %2.</translation>
    </message>
    <message>
        <source>To steps</source>
        <translation>Zu Schritten</translation>
    </message>
    <message>
        <source>The statement at the caret as a question that can be changed step by step (Ctrl+Shift+T)</source>
        <translation>Die Anweisung an der Schreibmarke als Frage, die sich Schritt für Schritt ändern lässt (Strg+Umschalt+T)</translation>
    </message>
    <message>
        <source>This does not become steps. %1</source>
        <translation>Dies wird nicht zu Schritten. %1</translation>
    </message>
    <message>
        <source>Run it as it is</source>
        <translation>So ausführen</translation>
    </message>
    <message>
        <source>As a step of its own</source>
        <translation>Als eigener Schritt</translation>
    </message>
    <message>
        <source>Escape, then Tab leaves the editor.</source>
        <translation>Escape, dann Tab verlässt den Editor.</translation>
    </message>
</context>
<context>
    <name>martlet::SqlHead</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Faces of the question</source>
        <translation>Ansichten der Abfrage</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Gliedern</translation>
    </message>
    <message>
        <source>A line for each clause (Ctrl+Shift+F)</source>
        <translation>Eine Zeile je Klausel (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Statements that were run</source>
        <translation>Ausgeführte Anweisungen</translation>
    </message>
</context>
<context>
    <name>martlet::SqlPane</name>
    <message>
        <source>Copy SQL</source>
        <translation>SQL kopieren</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Edit as SQL</source>
        <translation>Als SQL bearbeiten</translation>
    </message>
</context>
<context>
    <name>martlet::SqlView</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
</context>
<context>
    <name>martlet::StarView</name>
    <message>
        <source>Star of the tables</source>
        <translation>Stern der Tabellen</translation>
    </message>
</context>
<context>
    <name>martlet::StateCard</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation>Technische Einzelheiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>martlet::StatusBar</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle Schritte erledigt</translation>
    </message>
</context>
<context>
    <name>martlet::StepPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>martlet::StepsPane</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History of this question</source>
        <translation>Verlauf dieser Frage</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Wiederholen: %1 (Strg+Y)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederherstellen (Strg+Y)</translation>
    </message>
    <message>
        <source>As it began</source>
        <translation>Wie sie begann</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Faces of the question</source>
        <translation>Ansichten der Abfrage</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>martlet::TableList</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>martlet::TablesCanvas</name>
    <message>
        <source>Tables of the question</source>
        <translation>Tabellen der Frage</translation>
    </message>
    <message>
        <source>Draw a field here, or press Enter on it: its table comes along, joined to the others.</source>
        <translation>Ziehen Sie ein Feld hierher oder drücken Sie darauf Enter: Seine Tabelle kommt mit, mit den anderen verbunden.</translation>
    </message>
</context>
<context>
    <name>martlet::TablesFace</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Lay the cards out anew</source>
        <translation>Karten neu anordnen</translation>
    </message>
    <message>
        <source>Fit all of it into the window (F)</source>
        <translation>Alles ins Fenster einpassen (F)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Open its steps</source>
        <translation>Schritte öffnen</translation>
    </message>
    <message>
        <source>Only in its steps: %1</source>
        <translation>Nur in den Schritten: %1</translation>
    </message>
    <message>
        <source>All tables are there</source>
        <translation>Alle Tabellen sind da</translation>
    </message>
</context>
<context>
    <name>martlet::TablesTab</name>
    <message>
        <source>See rows</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>See columns</source>
        <translation>Spalten ansehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>one row per column</source>
        <translation>eine Zeile je Spalte</translation>
    </message>
    <message>
        <source>%1 has no rows yet.</source>
        <translation>%1 hat noch keine Zeilen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped. Nothing changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No warehouse open</source>
        <translation>Kein Warehouse geöffnet</translation>
    </message>
    <message>
        <source>Warehouse: %1. Choose another</source>
        <translation>Warehouse: %1. Anderes wählen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The last day with a complete load. Periods count back from it.</source>
        <translation>Der letzte vollständig geladene Tag. Zeiträume zählen von ihm zurück.</translation>
    </message>
</context>
<context>
    <name>martlet::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>martlet::ValueList</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Find or write a value</source>
        <translation>Wert suchen oder schreiben</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>martlet::WhereFromDialog</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Looking for its file and line.</source>
        <translation>Datei und Zeile werden gesucht.</translation>
    </message>
    <message>
        <source>The text of the line is not kept, or not for you to read.</source>
        <translation>Der Text der Zeile ist nicht aufbewahrt oder nicht zum Lesen freigegeben.</translation>
    </message>
</context>
<context>
    <name>martlet::WritingForm</name>
    <message>
        <source>proven</source>
        <translation>erwiesen</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>zu %1 % sicher</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>By its mark, else UTF-8</source>
        <translation>Laut BOM, sonst UTF-8</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Double quotes &quot;</source>
        <translation>Doppelte Anführungszeichen &quot;</translation>
    </message>
    <message>
        <source>Single quotes &apos;</source>
        <translation>Einfache Anführungszeichen &apos;</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Als %1 lesen</translation>
    </message>
</context>
</TS>
