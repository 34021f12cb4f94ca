<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
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
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Dateien oder einen Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
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
        <source>Choose other files</source>
        <translation>Andere Dateien wählen</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check everything first</source>
        <translation>Erst alles prüfen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
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
        <source>Save a picture of this report&apos;s page (or of “home” or “import”) and end.</source>
        <translation>Ein Bild der Seite dieses Berichts (oder von „home“ oder „import“) speichern und beenden.</translation>
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
        <source>Say what to ask: --sql &quot;SELECT …&quot;</source>
        <translation>Die Abfrage angeben: --sql &quot;SELECT …&quot;</translation>
    </message>
    <message>
        <source>A SELECT statement; it can only read.</source>
        <translation>Eine SELECT-Anweisung; sie kann nur lesen.</translation>
    </message>
    <message>
        <source>Ask the warehouse in SQL.</source>
        <translation>Das Warehouse mit SQL abfragen.</translation>
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
        <source>%1, line %L2 (batch %3, SHA-256 %4)</source>
        <translation>%1, Zeile %L2 (Ladung %3, SHA-256 %4)</translation>
    </message>
    <message>
        <source>Say what to do with batches: list, show ID, or trace TABLE KEY.</source>
        <translation>Angeben, was mit Ladungen geschehen soll: list, show ID oder trace TABLE KEY.</translation>
    </message>
    <message>
        <source>Look at loads, and at the file and line a row came from.</source>
        <translation>Ladungen ansehen sowie Datei und Zeile, aus der ein Datensatz stammt.</translation>
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
        <source>Load a changed file for a day that was loaded before.</source>
        <translation>Eine geänderte Datei für einen bereits geladenen Tag laden.</translation>
    </message>
    <message>
        <source>Accept a full load that is much smaller than the last ones.</source>
        <translation>Eine Vollladung annehmen, die viel kleiner ist als die letzten.</translation>
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
        <source>Say which batch&apos;s rejects: rejects list ID, or rejects export ID --out FILE.csv</source>
        <translation>Angeben, um die Ablehnungen welcher Ladung es geht: rejects list ID oder rejects export ID --out FILE.csv</translation>
    </message>
    <message>
        <source>Say where to write them: --out FILE.csv</source>
        <translation>Angeben, wohin sie geschrieben werden: --out FILE.csv</translation>
    </message>
    <message>
        <source>Look at the lines that were not loaded, and why.</source>
        <translation>Die nicht geladenen Zeilen ansehen, mit Begründung.</translation>
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
        <source>Everything holds: keys, balances, history and sums.</source>
        <translation>Alles stimmt: Schlüssel, Bilanzen, Historie und Summen.</translation>
    </message>
    <message>
        <source>Say what to do with the warehouse: init, status, migrate, checksum or verify.</source>
        <translation>Angeben, was mit dem Warehouse geschehen soll: init, status, migrate, checksum oder verify.</translation>
    </message>
    <message>
        <source>Make a warehouse, and look after its schema.</source>
        <translation>Ein Warehouse anlegen und sein Schema pflegen.</translation>
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
        <source>None of the %1 lines of %2 could be loaded. The first one, line %3: %4</source>
        <translation>Keine der %1 Zeilen von %2 konnte geladen werden. Die erste, Zeile %3: %4</translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens in line %2, column %3, is never closed. Nothing was loaded; close it and load the file again.</source>
        <translation>%1: Das öffnende Anführungszeichen in Zeile %2, Spalte %3 wird nie geschlossen. Nichts wurde geladen; es schließen und die Datei erneut laden.</translation>
    </message>
    <message>
        <source>%1 is not written in %2: line %3 has bytes that are no text in it. Nothing was loaded; name the right encoding in the recipe, or save the file in this one.</source>
        <translation>%1 ist nicht in %2 geschrieben: Zeile %3 enthält Bytes, die darin kein Text sind. Nichts wurde geladen; die richtige Kodierung im Rezept nennen oder die Datei in dieser speichern.</translation>
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
        <source>%1 keys of the file would point at no row of %2. Nothing was loaded; please report this.</source>
        <translation>%1 Schlüssel der Datei würden auf keine Zeile von %2 verweisen. Nichts wurde geladen; bitte melden Sie dies.</translation>
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
        <source>Line %1 of the side file “%2” cannot be read: %3. Correct it there.</source>
        <translation>Zeile %1 der Nebendatei „%2“ lässt sich nicht lesen: %3. Dort korrigieren.</translation>
    </message>
    <message>
        <source>The side file “%1” has the key “%2” in lines %3 and %4. Remove one of them.</source>
        <translation>Die Nebendatei „%1“ enthält den Schlüssel „%2“ in den Zeilen %3 und %4. Einen davon entfernen.</translation>
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
        <source>“%1” is no format of a %2. Write it with yyyy M MM MMM d dd H HH mm ss, for example dd.MM.yyyy or HH:mm.</source>
        <translation>„%1“ ist kein Format für %2. Mit yyyy M MM MMM d dd H HH mm ss schreiben, zum Beispiel dd.MM.yyyy oder HH:mm.</translation>
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
        <source>No recipe reads a file with the columns %1. Write one (see docs/recipes.md) and name it with --recipe.</source>
        <translation>Kein Rezept liest eine Datei mit den Spalten %1. Eines schreiben (siehe docs/recipes.md) und mit --recipe nennen.</translation>
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
        <source>&quot;%1&quot; is no period. Use one of %2, or two days like 2025-01-01..2025-12-31.</source>
        <translation>„%1“ ist kein Zeitraum. Möglich sind %2 oder zwei Tage wie 2025-01-01..2025-12-31.</translation>
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
    <message>
        <source>%1 holds %2 rows, but the finished batches inserted %3.</source>
        <translation>%1 enthält %2 Zeilen, die abgeschlossenen Ladungen haben aber %3 eingefügt.</translation>
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
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>%1 lässt sich nicht lesen. Prüfen, ob die Datei da ist und Sie sie lesen dürfen.</translation>
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
        <source>%1 is a database, but not a Martlet warehouse. Make one with “martletctl --db … warehouse init”, or choose another.</source>
        <translation>%1 ist eine Datenbank, aber kein Martlet-Warehouse. Mit „martletctl --db … warehouse init“ eines anlegen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>%1 was made by an older Martlet (schema %2, this one needs %3). Back it up and run “martletctl --db … warehouse migrate”.</source>
        <translation>%1 wurde von einem älteren Martlet angelegt (Schema %2, dieses braucht %3). Eine Sicherung machen und „martletctl --db … warehouse migrate“ ausführen.</translation>
    </message>
    <message>
        <source>This warehouse was made by a newer Martlet (schema %1, this one knows %2), so it is open for reading only. Update Martlet to import.</source>
        <translation>Dieses Warehouse wurde von einem neueren Martlet angelegt (Schema %1, dieses kennt %2) und ist daher nur zum Lesen geöffnet. Zum Importieren Martlet aktualisieren.</translation>
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
        <source>in lines and amount</source>
        <translation>in Zeilen und Betrag</translation>
    </message>
    <message>
        <source>in lines</source>
        <translation>in Zeilen</translation>
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
        <source>Export %1 rows</source>
        <translation>%1 Zeilen exportieren</translation>
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
        <source>These are the first %1 rows</source>
        <translation>Dies sind die ersten %1 Zeilen</translation>
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
</context>
<context>
    <name>martlet::GridHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
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
</context>
<context>
    <name>martlet::ImportPage</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
        <source>Stopped after %1. What was not finished was not written.</source>
        <translation>Nach %1 abgebrochen. Was nicht abgeschlossen war, wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Found by the file’s header</source>
        <translation>An der Kopfzeile erkannt</translation>
    </message>
    <message>
        <source>CSV files of sales, stock levels, products, customers, stores, employees or suppliers. Nothing is written before you say so.</source>
        <translation>CSV-Dateien mit Verkäufen, Beständen, Produkten, Kunden, Filialen, Mitarbeitern oder Lieferanten. Nichts wird geschrieben, bevor Sie zustimmen.</translation>
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
        <source>Data files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Datendateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
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
        <source>already loaded</source>
        <translation>bereits geladen</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is how the first lines would be read:</source>
        <translation>Noch wurde nichts geschrieben. So würden die ersten Zeilen gelesen:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>in the order they are loaded</source>
        <translation>in der Reihenfolge des Ladens</translation>
    </message>
    <message>
        <source>read as “%1”</source>
        <translation>gelesen als „%1“</translation>
    </message>
    <message>
        <source>Load this file</source>
        <translation>Diese Datei laden</translation>
    </message>
    <message numerus="yes">
        <source>Load %n file(s)</source>
        <translation>
            <numerusform>%n Datei laden</numerusform>
            <numerusform>%n Dateien laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>keine in %1</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>first %1 lines, %2 would be rejected</source>
        <translation>erste %1 Zeilen, %2 würden abgelehnt</translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is what would happen:</source>
        <translation>Noch wurde nichts geschrieben. Das würde geschehen:</translation>
    </message>
    <message>
        <source>Loaded. This is where every line went:</source>
        <translation>Geladen. Hier ist jede Zeile geblieben:</translation>
    </message>
    <message>
        <source>Load %1 lines</source>
        <translation>%1 Zeilen laden</translation>
    </message>
    <message>
        <source>%1 of %2 lines would be rejected. They would be kept with raw text and reason.</source>
        <translation>%1 von %2 Zeilen würden abgelehnt und mit Rohtext und Grund aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 of %2 lines were rejected. They are kept with their raw text and reason.</source>
        <translation>%1 von %2 Zeilen wurden abgelehnt. Sie sind mit Rohtext und Grund aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and changed nothing.</source>
        <translation>
            <numerusform>%n Datei war bereits geladen und hat nichts geändert.</numerusform>
            <numerusform>%n Dateien waren bereits geladen und haben nichts geändert.</numerusform>
        </translation>
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
    <name>martlet::LinesView</name>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>First lines of %1</source>
        <translation>Erste Zeilen von %1</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Abgelehnte Zeilen</translation>
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
    <name>martlet::RejectsModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Why it was not loaded</source>
        <translation>Warum nicht geladen</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Rohtext</translation>
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
</context>
<context>
    <name>martlet::ResultTableModel</name>
    <message>
        <source>No value (NULL)</source>
        <translation>Kein Wert (NULL)</translation>
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
</context>
<context>
    <name>martlet::StatusBar</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
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
</TS>
