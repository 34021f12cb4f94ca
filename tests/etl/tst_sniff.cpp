// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniffedtext.h"

#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// The guesses about the file, or about a column, a line each: "delimiter ; 99% line 3".
QString printGuesses(const Sniffed &sniffed, const QStringList &whats)
{
    QStringList lines;
    for (const auto &guess : sniffed.guesses)
        if (whats.contains(guess.what))
            lines += u"%1 %2%3 %4% line %5 “%6”"_s
                         .arg(guess.what, guess.column.isEmpty() ? QString() : guess.column + u' ', guess.value)
                         .arg(guess.confidence)
                         .arg(guess.line)
                         .arg(guess.evidence);
    return lines.join(u'\n');
}

QString kindName(CellKind kind)
{
    static constexpr const char *names[] = {"null", "integer",   "money",   "quantity", "number", "date",
                                            "time", "timestamp", "boolean", "text",     "member"};
    return QString::fromLatin1(names[int(kind)]);
}

// "date d.M.yyyy", "number , .", "money . € ()": the kind and how it is written.
QString printKind(const SniffedColumn &column)
{
    QStringList words{kindName(column.kind)};
    if (!column.format.isEmpty())
        words += column.format;
    const bool isNumber =
        column.kind == CellKind::Integer || column.kind == CellKind::Money || column.kind == CellKind::Number;
    if (isNumber && (column.number.decimal != u'.' || column.number.group != 0))
        words += QString(QChar(column.number.decimal)) +
                 (column.number.group ? QString(QChar(column.number.group)) : u""_s);
    if (!column.number.symbol.isEmpty())
        words += column.number.symbol;
    if (column.number.percent)
        words += u"%"_s;
    if (column.number.parentheses)
        words += u"()"_s;
    if (column.number.trimPointZero)
        words += u".0"_s;
    if (column.isAsked)
        words += u"?"_s;
    return words.join(u' ');
}

QString printKinds(const Sniffed &sniffed)
{
    QStringList all;
    for (const auto &column : sniffed.columns)
        all += column.name + u": "_s + printKind(column);
    return all.join(u'\n');
}

} // namespace

class TestSniff : public QObject
{
    Q_OBJECT

    SniffedText m_text;

    QString write(const QByteArray &bytes) { return m_text.write(bytes); }
    Sniffed sniffed(const QByteArray &bytes, const SniffOptions &options = {})
    {
        return m_text.sniffed(bytes, options);
    }

private Q_SLOTS:
    void findsTheLayout_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("layout");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &layout) {
            QTest::newRow(name) << bytes << layout;
        };
        row("plain", "a,b\n1,2\n", u"UTF-8 , a/b"_s);
        row("semicolons under decimal commas", "day;price\n1;2,50\n2;3,50\n", u"UTF-8 ; day/price"_s);
        row("tabs", "a\tb, c\n1\t2\n", u"UTF-8 \t a/b, c"_s);
        row("pipes", "\"a|b\"|c\r1|2\r", u"UTF-8 | a|b/c"_s);
        row("tildes", "a~b\n1~2\n", u"UTF-8 ~ a/b"_s);
        row("one column", "name\nx\n", u"UTF-8 , name"_s);
        row("one column of sentences", "note\nWell, so be it\nYes\nNo\nPerhaps, later, or not\n",
            u"UTF-8 \t note"_s);
        row("lists in cells", "id,tags\n1,a|b|c\n2,d|e|f\n", u"UTF-8 , id/tags"_s);
        row("windows-1252", "name,price\nK\xE4se,1 \x80\nBr\xF6tchen,2 \x80\n", u"windows-1252 , name/price"_s);
        row("UTF-16 with a mark",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0",
                       10),
            u"UTF-16LE ; a/b"_s);
        row("UTF-16 without",
            QByteArray("\0a\0,\0b\0\n\0"
                       "1\0,\0"
                       "2\0\n",
                       16),
            u"UTF-16BE , a/b"_s);
        row("UTF-8 cut in a character", QByteArray("a,b\n") + QByteArray("\xE2\x82\xAC,x\n").repeated(120'000),
            u"UTF-8 , a/b"_s);
        row("apostrophes quote", "a,b\n'1,5',x\n'2,5',y\n", u"UTF-8 , a/b quote '"_s);
        row("backslash escapes", "a,b\n\"say \\\"yes\\\", then\",1\n\"x\",2\n", u"UTF-8 , a/b escape \\"_s);
        row("declared", "sep=;\na;b,c\n1;2\n", u"UTF-8 ; a/b,c"_s);
        row("preamble", "Report of May\nby the till\n\na,b,c\n1,2,3\n4,5,6\n", u"UTF-8 , a/b/c skip 3"_s);
        row("titles as cells", "Report of May,,\n,,\na,b,c\n1,2,3\n4,5,6\n", u"UTF-8 , a/b/c skip 2"_s);
        row("comments", "# made by the till\na,b,c\n1,2,3\n# half\n4,5,6\n", u"UTF-8 , a/b/c comment #"_s);
        row("footer", "a,b,c\n1,2,3\n4,5,6\n7,8,9\nend of report\n", u"UTF-8 , a/b/c footer 1"_s);
        row("total", "item,b,c\nx,2,3\ny,5,6\nTotal,7,9\n", u"UTF-8 , item/b/c footer 1"_s);
        row("a record cut short is no footer", "id,b,c\n1,2,3\n4,5,6\n7", u"UTF-8 , id/b/c"_s);
        row("a record with a field too many is no footer", "item,b,c\nx,2,3\ny,5,6\nz,5,6,7\n",
            u"UTF-8 , item/b/c"_s);
        row("a broken quote is no footer", "item,b\nx,2\ny,5\n\"z\"z,7\n", u"UTF-8 , item/b"_s);
        row("more comments than records", "# a\n# b\nx;y\n1;2\n# c\n3;4\n# d\n", u"UTF-8 ; x/y comment #"_s);
        row("records put out of use", "x,y\n" + QByteArray("# by hand\n1,2\n").repeated(30) + "# 3,4\n",
            u"UTF-8 , x/y comment #"_s);
        row("quotes as they please", "1;\"a \"b\" c\"\n2;\"d \"e\" f\"\n",
            u"UTF-8 ; column1/column2 quote  headless"_s);
        row("the same words in every record", "good,fair\ngood,bad\npoor,fair\n",
            u"UTF-8 , column1/column2 headless"_s);
        row("a first record that cannot be read", "\"a\"b\n\"x\"\n\"y\"\n", u"UTF-8 , column1 headless"_s);
        row("joined files", "a,b\n1,2\na,b\n3,4\n", u"UTF-8 , a/b repeated"_s);
        row("no header", "1,2\n3,4\n", u"UTF-8 , column1/column2 headless"_s);
    }

    void findsTheLayout()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, layout);
        const auto found = sniffed(bytes);
        QString text =
            found.encoding + u' ' + QString::fromUtf8(found.dialect.delimiter) + u' ' + found.header.join(u'/');
        if (found.dialect.quote != "\"")
            text += u" quote "_s + QString::fromUtf8(found.dialect.quote);
        if (found.dialect.escape != found.dialect.quote)
            text += u" escape "_s + QString::fromUtf8(found.dialect.escape);
        if (found.dialect.skipLines > 0)
            text += u" skip %1"_s.arg(found.dialect.skipLines);
        if (!found.dialect.comment.isEmpty())
            text += u" comment "_s + QString::fromUtf8(found.dialect.comment);
        if (found.dialect.footerLines > 0)
            text += u" footer %1"_s.arg(found.dialect.footerLines);
        if (found.dialect.repeatsHeader)
            text += u" repeated"_s;
        if (!found.hasHeader)
            text += u" headless"_s;
        QCOMPARE(text, layout);
    }

    void findsTheType_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("kind");
        const auto row = [](const QString &values, const QString &kind) {
            QTest::newRow(qPrintable(values)) << values << kind;
        };
        row(u"1|20|-3"_s, u"integer"_s);
        row(u"007|010"_s, u"text"_s);
        row(u"1.5|2.25"_s, u"number"_s);
        row(u"1,5|2,25"_s, u"number ,"_s);
        row(u"1.234,50|2,25"_s, u"number ,."_s);
        row(u"1,234.50|2.25"_s, u"number .,"_s);
        row(u"1 234,50|12,25"_s, u"number , "_s);
        row(u"1\u00A0234,50|12,25"_s, u"number ,\u00A0"_s);
        row(u"1\u202F234,50|12,25"_s, u"number ,\u202F"_s);
        row(u"1'234.50|12.25"_s, u"number .'"_s);
        row(u"1’234.50|12.25"_s, u"number .’"_s);
        row(u"1,234|2,345"_s, u"integer ., ?"_s);
        row(u"1,234|12,345,678"_s, u"integer .,"_s);
        row(u"0,125|1,234"_s, u"number ,"_s);
        row(u"1 234|2 345"_s, u"integer . "_s);
        row(u"$1.50|$2.00"_s, u"money $"_s);
        row(u"1,50 €|2,00 €"_s, u"money , €"_s);
        row(u"1,50\u00A0€|2,00\u00A0€"_s, u"money , €"_s);
        row(u"CHF 1.50|CHF 2.00"_s, u"money CHF"_s);
        row(u"(1.50)|2.00"_s, u"number ()"_s);
        row(u"5 %|7.5 %"_s, u"number %"_s);
        row(u"17850.0|13047.0"_s, u"integer .0"_s);
        row(u"true|false"_s, u"boolean"_s);
        row(u"ja|Nein"_s, u"boolean"_s);
        row(u"2024-01-31|2024-02-01"_s, u"date yyyy-MM-dd"_s);
        row(u"2024-1-31|2024-02-01"_s, u"date yyyy-M-d"_s);
        row(u"31/01/2024|01/02/2024"_s, u"date dd/MM/yyyy"_s);
        row(u"1/31/2024|12/1/2024"_s, u"date M/d/yyyy"_s);
        row(u"12/11/2024|1/31/2024"_s, u"date M/d/yyyy"_s);
        row(u"01/02/2024|03/04/2024"_s, u"date MM/dd/yyyy ?"_s);
        row(u"31.01.24|01.02.24"_s, u"date dd.MM.yy"_s);
        row(u"04-Jul-1996|05-Aug-1996"_s, u"date dd-MMM-yyyy"_s);
        row(u"4 July 1996|12 May 1996"_s, u"date d MMMM yyyy"_s);
        row(u"May 4, 1996|Dec 12, 1996"_s, u"date MMM d, yyyy"_s);
        row(u"4. März 2024|12. Mai 2024"_s, u"date d. MMMM yyyy"_s);
        row(u"4 févr. 2024|12 mai 2024"_s, u"date d MMM yyyy"_s);
        row(u"20240131|20240201"_s, u"date yyyyMMdd"_s);
        row(u"2024-01-31T08:15:00Z|2024-02-01T23:59:59Z"_s, u"timestamp yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
        row(u"2024-01-31 08:15|2024-02-01 23:59"_s, u"timestamp yyyy-MM-dd HH:mm"_s);
        row(u"1/31/2024 8:15 PM|2/1/2024 11:59 AM"_s, u"timestamp M/d/yyyy h:mm AP"_s);
        row(u"08:15:30|23:59:59"_s, u"time HH:mm:ss"_s);
        row(u"8:15|23:59"_s, u"time H:mm"_s);
        row(u"2024-02-30|2024-13-01"_s, u"text"_s);
        row(u"NULL|2024-02-03"_s, u"date yyyy-MM-dd"_s);
        row(u"NaN|Infinity|today"_s, u"text"_s);
        row(u"0x1F|1e5"_s, u"text"_s);
        row(u"١٢|٣"_s, u"text"_s);
    }

    void findsTheType()
    {
        QFETCH(QString, values);
        QFETCH(QString, kind);
        QByteArray file = "key\tcolumn\n";
        for (const auto &value : values.split(u'|'))
            file += "x\t" + value.toUtf8() + "\n";
        QCOMPARE(printKind(sniffed(file).columns.at(1)), kind);
    }

    void countedDaysNeedAName()
    {
        QCOMPARE(printKinds(sniffed("Order Date,pieces\n45000,45000\n45001.5,45001\n")),
                 u"Order Date: timestamp excel\npieces: integer"_s);
    }

    void theRowThatRulesTheRivalOutIsTheEvidence()
    {
        const auto found = sniffed("id,day,total\n1,07/04/1996,\"1,50\"\n2,07/05/1996,2\n3,07/15/1996,3\n");
        QCOMPARE(printGuesses(found, {u"format"_s, u"decimal"_s}),
                 u"format day MM/dd/yyyy 100% line 4 “07/15/1996”\n"
                 "decimal total decimal , 100% line 2 “1,50”"_s);
    }

    void anotherColumnDecides()
    {
        const auto found = sniffed("ordered,sent,a,b\n1/2/2024,1/31/2024,\"1,234\",\"1.5\"\n");
        QCOMPARE(printKinds(found), u"ordered: date M/d/yyyy\nsent: date M/d/yyyy\na: integer .,\nb: number"_s);
        QVERIFY(found.questions.empty());
    }

    void whatNothingDecidesIsAskedOnce()
    {
        const auto found = sniffed("ordered,sent,n\n1/2/2024,3/4/2024,5\n2/2/2024,4/4/2024,6\n");
        QCOMPARE(found.questions.size(), 1u);
        const auto &question = found.questions.front();
        QCOMPARE(
            question.sentence,
            u"Is “1/2/2024” 2 January 2024 (M/d/yyyy) or 1 February 2024 (d/M/yyyy)? No value of ordered, sent decides."_s);
        const auto dayFirst = answered(found, question, question.readings[1]);
        QVERIFY(dayFirst.questions.empty());
        QCOMPARE(printKinds(dayFirst), u"ordered: date d/M/yyyy\nsent: date d/M/yyyy\nn: integer"_s);
        SniffOptions options;
        options.dayOrder = u"dM"_s;
        QCOMPARE(printKinds(sniffed("ordered,sent,n\n1/2/2024,3/4/2024,5\n", options)), printKinds(dayFirst));
    }

    void aFewFaultsDoNotMakeText()
    {
        QByteArray file = "id,price\n";
        for (int line = 1; line <= 99; ++line)
            file += QByteArray::number(line) + ",1.50\n";
        file += "100,n0ne\n";
        const auto found = sniffed(file);
        QCOMPARE(printKinds(found), u"id: integer\nprice: number"_s);
        QCOMPARE(found.columns.at(1).misfits, 1);
        QCOMPARE(printGuesses(found, {u"type"_s}),
                 u"type id integer 100% line 0 “”\ntype price number 99% line 101 “n0ne”"_s);
    }

    void profilesCountTheValues()
    {
        const auto column = sniffed("a,n\nx,10\nx,9\n,N/A\ny,100\nx,9\n").columns;
        QCOMPARE(column[0].rows, 5);
        QCOMPARE(column[0].blanks, 1);
        QCOMPARE(column[0].distinct, 2);
        QCOMPARE(column[0].samples, QStringList({u"x"_s, u"y"_s}));
        QVERIFY(column[0].frequent.front() == std::pair(u"x"_s, qint64(3)));
        QCOMPARE(column[1].blanks, 1);
        QCOMPARE(column[1].blankWords, QStringList(u"N/A"_s));
        QCOMPARE(column[1].smallest, u"9"_s);
        QCOMPARE(column[1].largest, u"100"_s);
    }

    void theWholeFileCorrectsTheSample()
    {
        QByteArray file = "id,day,note,code\n";
        for (int line = 2; line <= 200'000; ++line)
            file +=
                QByteArray::number(line) + (line == 110'007 ? ",31/01/2024,ok,12x\n" : ",02/01/2024,ok,12\n");
        const auto path = write(file);
        const auto first = sniff(path, {}, {}, {});
        QVERIFY(first.has_value());
        QVERIFY(!first->wholeFile);
        QCOMPARE(first->questions.size(), 1u);
        const auto whole = refine(*first, {}, {}, {});
        QVERIFY(whole.has_value());
        QVERIFY(whole->wholeFile);
        QCOMPARE(whole->rows, 199'999);
        QVERIFY(whole->questions.empty());
        QCOMPARE(printKinds(*whole), u"id: integer\nday: date dd/MM/yyyy\nnote: text\ncode: integer"_s);
        QCOMPARE(printGuesses(*whole, {u"format"_s}), u"format day dd/MM/yyyy 100% line 110007 “31/01/2024”"_s);
        QCOMPARE(whole->columns[0].largest, u"200000"_s);
        QVERIFY(whole->columns[0].hasMoreDistinct);
        QCOMPARE(whole->columns[3].misfits, 1);
    }

    void theWholeFileCorrectsTheEncoding()
    {
        QByteArray file = "id,name\n";
        for (int line = 2; line <= 200'000; ++line)
            file += QByteArray::number(line) + (line == 115'010 ? ",K\xE4se\n" : ",Milch\n");
        const auto first = sniff(write(file), {}, {}, {});
        QVERIFY(first.has_value());
        QCOMPARE(first->encoding, u"UTF-8"_s);
        const auto whole = refine(*first, {}, {}, {});
        QVERIFY(whole.has_value());
        QCOMPARE(printGuesses(*whole, {u"encoding"_s}),
                 u"encoding windows-1252 75% line 115010 “115010,K\u00E4se”"_s);
        QCOMPARE(whole->recipe.files.front().encoding, u"windows-1252"_s);
    }

    void aStoppedLookIsCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(sniff(write("a,b\n1,2\n"), {}, stop.get_token(), {}).error().kind, Error::Kind::Cancelled);
    }

    void whatIsNoFileIsAnError()
    {
        QCOMPARE(sniff(write({}), {}, {}, {}).error().kind, Error::Kind::Input);
        QCOMPARE(sniff(m_text.path(u"none.csv"_s), {}, {}, {}).error().kind, Error::Kind::Input);
        QCOMPARE(sniff(write("\n\n\n"), {}, {}, {}).error().kind, Error::Kind::Input);
    }
};

QTEST_GUILESS_MAIN(TestSniff)
#include "tst_sniff.moc"
