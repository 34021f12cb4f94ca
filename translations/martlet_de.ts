<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Open a warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.com, or the folder of a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against the server’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required, server not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New warehouse file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-shop.db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclude tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read them as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Martlet</name>
    <message>
        <source>Retail analytics workbench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this warehouse: a file, or postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved connection; “demo” is the demo shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of this report&apos;s page (or of “home” or “import”) and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG file for --render.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the dark theme, this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw for this choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to ask: --sql &quot;SELECT …&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SELECT statement; it can only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the warehouse in SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a batch number. “batch list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the table and the row: batch trace sales_fact 4711/1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %L2 (batch %3, SHA-256 %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with batches: list, show ID, or trace TABLE KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at loads, and at the file and line a row came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with the configuration: config show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connection&apos;s settings, and where each came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number of at least %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--end needs a date like 2025-12-31 between 2003 and 2049, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its name and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 sales lines and %L3 stock rows in CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demo shop, as a warehouse or as CSV files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales lines; under 500,000 the small shop (default 1,000,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed gives another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day with sales (default today, UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the CSV files there instead of a warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With known faults, and a manifest of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing when the warehouse is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loaded already as batch %2; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: batch %2, read %L3 = new %L4 + changed %L5 + unchanged %L6 + repeated %L7 + rejected %L8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files or the folder to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it was loaded before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load files into the warehouse, a batch per file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read them; without it, found by the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything but keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a changed file for a day that was loaded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a full load that is much smaller than the last ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %L2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter&apos;s value; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On standard output: table, csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a file instead; its ending names the format: .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV without the guard against formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--param needs name=value, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %L1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of this batch was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which batch&apos;s rejects: rejects list ID, or rejects export ID --out FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write them: --out FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the lines that were not loaded, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export: the CSV file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. “report list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with reports: list, or run ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the reports, and run one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse: a file, or postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved connection; “demo” is the demo shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s dev, test or prod of martlet.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: martletctl [--db PLACE | --profile NAME] VERB … [--json]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“martletctl VERB --help” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”. “martletctl --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> “martletctl %1 --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Martlet warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: schema %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Run “warehouse migrate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A newer Martlet made it; this one opens it for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 migrations applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse does not hold together. Keep it as it is and restore a backup beside it to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything holds: keys, balances, history and sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with the warehouse: init, status, migrate, checksum or verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a warehouse, and look after its schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init: the shop&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init: the currency of all amounts (default EUR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init: the country of the holidays: US, GB, DE, FR or ES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init: the fiscal calendar, month or nrf454.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds a value of another type than the query promises. Check the data, or the query&apos;s columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not a valid postgresql:// URL. Write it like postgresql://user@host:5432/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has the part &quot;%1=%2&quot;, which is not known. Known are sslmode, host and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no database. Write it like postgresql://user@host:5432/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of address Martlet knows. Give a file, or postgresql://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database was named. Give a file, or postgresql://….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot name a table or a column: names have 1 to 63 bytes and no NUL. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Martlet tries again every five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections to %1 are in use. Wait for the running work, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Check its address, that it runs, and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are written in bulk only inside a transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is not valid UTF-8, or has a NUL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Check the network and the server, then try again; what was not finished was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no connection left. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing the same data. Try again when they have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same data at the same moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let you in: name or password are wrong, or the server does not accept you from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read. Use one that may change data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this: %1. Ask the person who keeps the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change breaks a rule of the database: %1. Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit: %1. Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not accept the query: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have it: %1. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read or write its disk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported a fault: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was stopped, by you or because it took longer than allowed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space there and try again; nothing was half saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. Stop working with it and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database connection reported a fault. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no query to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY between the server and here is not possible in a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 runs PostgreSQL %2. Martlet needs 15 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one statement can be run at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; should hold a number and holds something else. Check the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read, and only data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction had failed before it was to be kept. Nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost while the changes were being saved, and the server cannot say yet whether they were. Look at the data before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not known outside a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: the key &quot;%2&quot; of [%3] is not known. Known are: %4.%5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords never stand in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection &quot;%1&quot; in %2. Known are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot; in %2. Known are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(set)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database was chosen. Give --db, or --profile with a saved connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection has a value that does not fit: environment is demo, dev, test or prod; port and patience are whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs a name without quotes and brackets, other than &quot;default&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change refers to a row that does not exist, or removes one that others refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by another program. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be read: the file, its folder or this connection does not allow changes. Check the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read, and only data. Use a query that does no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds &quot;%1&quot; is full. Free some space and try again; nothing was half saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not read or write &quot;%1&quot;. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that the folder exists and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a SQLite database. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged. Stop working with it and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value does not fit its column: %1. Correct the value and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this query. Close something and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name, or create a new warehouse there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read &quot;%1&quot;. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can only be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on a network drive, where it can only be read. Move it to a local disk, or use PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used with a write-ahead log, which safe loading needs. Move it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database ended the transaction after an earlier fault, and nothing of it was kept. Start again from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; does not let you write, which changing the database needs. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock file beside &quot;%1&quot; cannot be written. Check the disk&apos;s free space and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (process %2 on %3) is writing to &quot;%4&quot;. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query&apos;s parameter :%1 has no value. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored (NUL, or half a surrogate pair). Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection was asked to run two statements at once. Finish reading or loading before starting another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query was stopped before it finished. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop&apos;s file %1 could not be written. Free some space or choose another folder, then run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo shop was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo shop has 1,000 to 100,000,000 lines, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo shop ends on a day from 2004 to 2049.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delimiter has at least one byte, a quote and an escape at most one. Correct the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read from the middle. Import it from a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header in line %1 cannot be read: %2. Is the encoding %3 right, and the delimiter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character encoding “%1” is not known here. Name another one, for example UTF-8, UTF-16LE or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk or the network share it lies on, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe reads %1: its columns are none that Martlet knows. Name a recipe, or make one for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 does not say how to read %2. Name another recipe, or rename the file as the recipe expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load was stopped. Nothing of this file was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written to while it was loaded. Nothing was loaded; wait until it is complete and load it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a header but no lines, so nothing was loaded. Ask for the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the %1 lines of %2 could be loaded. The first one, line %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the quotation mark that opens in line %2, column %3, is never closed. Nothing was loaded; close it and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not written in %2: line %3 has bytes that are no text in it. Nothing was loaded; name the right encoding in the recipe, or save the file in this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must not be negative: those numbers are kept for unknown members. Give it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has this key twice, with different content. Keep the right line and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 %2. Load it first, or correct the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has this line of the receipt twice, with different content. Keep the right one and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has the stock of this day, product and store twice, with different content. Keep the right line and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys of the file would point at no row of %2. Nothing was loaded; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression “%1” cannot be read at character %2; write something like quantity * unit_price - discount_amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side file “%1” has no column “%2”. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the side file “%2” cannot be read: %3. Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side file “%1” has the key “%2” in lines %3 and %4. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is missing in %2; the recipe joins it to “%3”. Put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “version” needs a column for the target “version”. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file without a header needs its columns named. Add “header”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column of %2. There are: %3; and NAME.attribute of a member, extra.NAME, let.NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs exactly one of from, constant and expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“when_blank” is for columns that name a member. Use “default” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has no column “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no format of a %2. Write it with yyyy M MM MMM d dd H HH mm ss, for example dd.MM.yyyy or HH:mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression names “%1”, which no column fills. Add it, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is computed from itself. Untie the expressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fills “%1”, which %2 cannot do without. Add it to the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no column of this file or of a lookup above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no filled column of sales, so it cannot name a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star file&apos;s transaction_id is the receipt. Remove this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipe has at least one [[file]]. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rule that can be relaxed. These can: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no dimension. There are customer, product, store, employee and supplier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text. Put it between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a list of texts. Write it as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is true or false. Write one of them, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one character, or empty for none. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a table. Write it as { key = value }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. It is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known here. These are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is missing here. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 cannot be read. Check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Name the path of a .toml file or one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipe reads a file with the columns %1. Write one (see docs/recipes.md) and name it with --recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several recipes read %1: %2. Name the right one with --recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value, for this column must not be blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date that exists, written as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time written as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false, 1 or 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of 0 or more, or -1, -2, -3 for unknown, not applicable, invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with at most %1 decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date from 1900 to 2200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number written like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the header %3. Is a delimiter missing, or a text with one not quoted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 has bytes that are no text in %3. Save the file in that encoding, or name its own in the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 has a zero byte, which no text holds. Remove it, or name the encoding (UTF-16?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 goes on behind its closing quote. Double the quotes inside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote that opens in line %1, column %2 is never closed. Close it, or double it if it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2 is longer than 1 MiB. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 10,000 lines or 16 MiB. Is a quote left open there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more than 10,000 fields. Is the delimiter right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: expected %3; found %4. Correct the cell, or the recipe if the whole column is written so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header names “%1” twice, so it is not clear which is meant. Rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” that the recipe %2 needs is missing. The file has: %3. Is it the right file, and the right delimiter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the recipe %1, “%2” for %3 is not what it must be: %4. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quantity other than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a discount that is not negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller quantity or price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity × price − discount, which is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line number of 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening + received − sold + adjusted, which is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end of the contract that is not before its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key that the file “%1” has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values from which it can be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values with a smaller result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow it to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, and nothing was left behind. Free some space or choose another folder, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of %1 names no format to export to. Use .csv or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook cannot be begun. Free some memory and disk space, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 is longer than the 32,767 characters a spreadsheet&apos;s cell can hold. Export as CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be written at %1, and nothing was left behind. Free some disk space, then export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook refused a sheet named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has no number in &quot;%2&quot; but %3, which a workbook cannot hold. Leave the row out or export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook has at most 16,384 columns. Choose fewer, or export as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no batch %1. &quot;martletctl batch list&quot; shows those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected lines could not be written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the rejected lines was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejected lines have personal data and are encrypted. Ask somebody who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the file could not be packed. Free some memory and load the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept text of this file is damaged. The loaded rows are not touched by it; look into the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder is not closed by &quot;}&quot;. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;${when …}&quot; needs a &quot;:&quot; before its text. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder refers to itself. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; is neither a measure nor an expression of the semantic model. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; is not known here. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report template %1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs sales, and none are loaded yet. Import a sales file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs stock levels. Import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs the cost of the products. Import products with a cost price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs employees. Import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs customers. Import them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no formula. Write one like ratio(margin, revenue).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the wrong number of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period. Use one of %2, or two days like 2025-01-01..2025-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period &quot;%1&quot; ends before it begins. Exchange its two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 full months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last calendar year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with. Use one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no values to pick from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known. Use one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3 Correct the template and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id, title, group and grain are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the semantic model has no such dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the semantic model has no measure &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every parameter needs a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cascades after a parameter that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a choice needs choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it depends on a parameter that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula names &quot;%1&quot;, which is no column before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its formula stands on &quot;%1&quot;, which is rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum is too large to be kept exactly. Choose a shorter period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQL of the report &quot;%1&quot; gives no column &quot;%2&quot;. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no right total of this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from the totals of its parts, not from the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over all rows at once, not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. Use %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report &quot;%1&quot; has no parameter &quot;%2&quot;. It has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day like 2025-12-31, or as-of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;. Use all or one of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal calendar “%1” from month %2 on is not known. Choose “month” with a month from 1 to 12, or “nrf454”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the holiday “%2” does not say which day it is. Give it a name, and month and day, month, weekday and nth, easter, or on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no holiday rules for the country “%1”. Choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer Martlet: it has step %1 of the schema, this program knows %2. Open it with a newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of the schema was changed after it had been applied to this database, so the two no longer agree. Use the program that made the database, or load the data into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar reaches from 1900 to 2200; %1 to %2 lies outside. Check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 (%2) does not balance: what was read is not what was loaded, left and rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 (%2) says that it loaded %3 rows; %4 holds %5 of it, or another amount of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 rows of batches that are not finished, such as batch %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 rows, but the finished batches inserted %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more of this kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The history of member %1 of %2 has a gap from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of member %1 of %2 overlaps: a version ends on %3, the next begins on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1 of %2 has no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of member %1 of %2 reaches from %3 to %4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged; restore a backup. SQLite says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 references to rows of %3 that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1/%2 is in the warehouse %3 times, in different months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1 of %2 has the source key “%3”, which the key map does not lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a warehouse in this database already, and it was left as it is. Open it, or choose another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds other tables, and a warehouse needs one of its own. Choose an empty database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds no warehouse. Make one with “warehouse init”, or open another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3. Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a text for each engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name, a table and a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs its additivity: additive, semi-additive or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a name, a definition and a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to no entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must join two entities, each as entity.column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the unknown level &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, compared with the twelve months before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue, net of returns and discounts: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue change of the stores that traded whole months in both periods
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 13 full months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier year to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin ÷ revenue, of the lines whose cost on the day of sale is known
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs cost prices of products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales ÷ receipts; returns in neither part
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no receipts in these months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stores delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue on %1 was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue on %1 was %2, %3 on the last four %4s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “%1” has no usable colour “%2”. Write it as #RRGGBB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cipher library does not give its known answer, so nothing was encrypted or opened. Reinstall libsodium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warehouse key has the wrong length. Restore the key file from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory for the warehouse key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected value cannot be opened. The key is another one or the value was changed; restore the key or the row from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret could not be stored in %1. Free some space or make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret named “%1”. Enter it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read by others. Run “chmod 600” on it, and change the secret if somebody may have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cipher library did not start. Reinstall libsodium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop&apos;s stories cannot be read back from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the demo shop&apos;s files in the temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name for the demo shop, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop was made as %1 but not all of it is in that file yet: another program has it open. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop was made as %1 but could not be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this warehouse is not on this machine. Reports work; to import, or to read protected columns, bring its key from the machine that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key on this machine is not the one this warehouse was made with. Restore the right key from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but not a Martlet warehouse. Make one with “martletctl --db … warehouse init”, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by an older Martlet (schema %2, this one needs %3). Back it up and run “martletctl --db … warehouse migrate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This warehouse was made by a newer Martlet (schema %1, this one knows %2), so it is open for reading only. Update Martlet to import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Badge</name>
    <message>
        <source>demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment of this connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::BalanceTile</name>
    <message>
        <source>%1: %2 rows, amount %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::BalanceView</name>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lines and amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::BusyVeil</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ChartCard</name>
    <message>
        <source>Chart and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ConnectionDialog</name>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a warehouse file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses (*.db *.sqlite *.martlet);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a warehouse file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouses (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the warehouse file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host, database and user are needed to reach a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the new file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ConnectionMenu</name>
    <message>
        <source>Warehouses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ExportDialog</name>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with exact values (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers stay numbers, with their formats and totals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in any spreadsheet; texts that look like formulas are disarmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other programs: every stored decimal, nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are in %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::GoTo</name>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, a report, a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose     Enter opens     Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::GoToButton</name>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::GridFooter</name>
    <message>
        <source>no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows 1–%1 of more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows 1–%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected: %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::GridHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HomePage</name>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump somewhere with Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export an answer with Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine things to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planted in this demo shop; %1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, batch %2, %3 rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and imports you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like-for-like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sales loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This warehouse has no sales yet. Import a file of yours to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ImportPage</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1. What was not finished was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the file’s header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files of sales, stock levels, products, customers, stores, employees or suppliers. Nothing is written before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is how the first lines would be read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order they are loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Load %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first %1 lines, %2 would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. This is what would happen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded. This is where every line went:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines would be rejected. They would be kept with raw text and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines were rejected. They are kept with their raw text and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had been loaded before and changed nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::JobRow</name>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Jobs</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::LinesView</name>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First lines of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rail with icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Martlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Martlet %1&lt;/b&gt;&lt;br&gt;Retail analytics workbench. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or make another warehouse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet answers questions about a shop. See how on a demo shop, made on this computer in a few seconds, or open your own warehouse from the menu above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another warehouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MemberList</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::NumberTile</name>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Opening</name>
    <message>
        <source>Making the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PagePicture</name>
    <message>
        <source>The page did not come up in time, so there is no picture of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ParameterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PeriodDialog</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PreviewModel</name>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Rail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RejectsModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportHeader</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with exact values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportList</name>
    <message>
        <source>Find a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportListModel</name>
    <message>
        <source>Needs stock levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportNotice</name>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportView</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows in %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers shown were loaded at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportsPage</name>
    <message>
        <source>Save the chart as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ResultGrid</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ResultTableModel</name>
    <message>
        <source>No value (NULL)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StateCard</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StatusBar</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No warehouse open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse: %1. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day with a complete load. Periods count back from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::TotalsRow</name>
    <message>
        <source>Totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
