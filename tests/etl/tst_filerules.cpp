// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/condition.h"
#include "etl/rowtext.h"
#include "etl/validate/seenkeys.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray start = "name = \"t\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n";
const QByteArray columns = "[file.columns]\ntransaction_id = \"t\"\nproduct_id = \"p\"\nsale_date = \"d\"\n"
                           "quantity = \"q\"\nunit_price = { from = \"u\", default = \"9\" }\n"
                           "product.category = \"c\"\n";

Result<ImportRecipe> read(const QByteArray &rules)
{
    return recipeFromToml(start + columns + rules, u"t.toml"_s);
}

QByteArray rule(const QByteArray &text)
{
    return "[[file.rule]]\nname = \"r\"\n" + text;
}

// What becomes of a line under a rule: the row or the reject, and what is warned of.
QString outcome(const QByteArray &rules, const QByteArray &lines)
{
    auto recipe = read(rules);
    if (!recipe)
        return recipe.error().message;
    QByteArray bytes = "t,p,d,q,u,c\n" + lines;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return u"cannot open"_s;
    auto reader = CsvReader::open(buffer, {});
    const auto header = reader->readHeader();
    auto validator =
        RowValidator::open(*recipe, recipe->files.front(), *header, {}, FixedClock(QDate(2026, 3, 1)));
    if (!validator)
        return validator.error().message;
    QStringList all;
    RawRow row;
    while (reader->next(row)) {
        if (!validator->validate(row)) {
            all += printReject(validator->reject());
            continue;
        }
        const auto cells = validator->row().cells;
        all += u"%1: %2 x %3 = %4"_s.arg(row.line).arg(printCell(cells[SalesField::Quantity]),
                                                       printCell(cells[SalesField::UnitPrice]),
                                                       printCell(cells[SalesField::TotalAmount]));
        for (const auto &warning : validator->warnings())
            all.last() += u"; "_s + printReject(warning);
    }
    return all.join(u'\n');
}

} // namespace

class TestFileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindFindsItsRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kept");
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<QString>("reject");
        const auto row = [](const char *text, const char *kept, const char *broken, const char *reject) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(kept) << QByteArray(broken)
                                << QString::fromUtf8(reject);
        };
        row("kind = 'not_null'\ncolumn = 'product.category'\n", "1,A,2026-01-01,1,1,x", "1,A,2026-01-01,1,1,",
            "r c “”");
        row("kind = 'range'\ncolumn = 'quantity'\nmin = -1\nmax = '2.5'\n", "1,A,2026-01-01,2.5,1,x",
            "1,A,2026-01-01,2.501,1,x", "r q “2.501”");
        row("kind = 'range'\ncolumn = 'unit_price'\nmin = '0.01'\n", "1,A,2026-01-01,1,0.01,x",
            "1,A,2026-01-01,1,0.0099,x", "r u “0.0099”");
        row("kind = 'values'\ncolumn = 'product.category'\nvalues = ['x', 'y']\n", "1,A,2026-01-01,1,1,y",
            "1,A,2026-01-01,1,1,z", "r c “z”");
        row("kind = 'values'\ncolumn = 'quantity'\nvalues = ['1', '-1']\n", "1,A,2026-01-01,-1.000,1,y",
            "1,A,2026-01-01,1.5,1,z", "r q “1.5”");
        row("kind = 'pattern'\ncolumn = 'product_id'\npattern = '[A-Z]\\d*'\n", "1,A12,2026-01-01,1,1,x",
            "1,A1b,2026-01-01,1,1,x", "r p “A1b”");
        row("kind = 'length'\ncolumn = 'product.category'\nmin = 2\nmax = 3\n", "1,A,2026-01-01,1,1,éàü",
            "1,A,2026-01-01,1,1,é", "r c “é”");
        row("kind = 'date_range'\ncolumn = 'sale_date'\nmin = '2026-01-01'\n", "1,A,2026-01-01,1,1,x",
            "1,A,2025-12-31,1,1,x", "r d “2025-12-31”");
        row("kind = 'not_future'\ncolumn = 'sale_date'\n", "1,A,2026-03-01,1,1,x", "1,A,2026-03-02,1,1,x",
            "r d “2026-03-02”");
        row("kind = 'expression'\ncolumn = 'unit_price'\ncheck = 'quantity * unit_price <= 10'\n",
            "1,A,2026-01-01,2,5,x", "1,A,2026-01-01,2,5.01,x", "r u “5.01”");
    }

    void eachKindFindsItsRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, kept);
        QFETCH(QByteArray, broken);
        QFETCH(QString, reject);
        const auto good = outcome(rule(text), kept + '\n');
        QVERIFY2(good.contains(u" = "_s) && !good.contains(u';'), qPrintable(good));
        QCOMPARE(outcome(rule(text), broken + '\n'), u"2: "_s + reject);
        const auto warned = outcome(rule(text + "severity = 'warn'\n"), broken + '\n');
        QVERIFY2(warned.endsWith(u"; 2: "_s + reject), qPrintable(warned));
        const auto recipe = read(rule(text));
        QVERIFY(recipeFromToml(toToml(*recipe), u"again"_s) == *recipe);
    }

    void keysComeOnce()
    {
        const auto unique = rule("kind = 'unique'\ncolumns = ['transaction_id', 'product_id']\n");
        QCOMPARE(outcome(unique, "1,A,2026-01-01,1,1,x\n1,B,2026-01-01,1,1,x\n1,A,2026-01-01,1,1,x\n"
                                 "1A,,2026-01-01,1,1,x\n")
                     .section(u'\n', 2),
                 u"4: r t “1”\n5: REQUIRED p “”"_s);
        const auto recipe = read(unique);
        QByteArray bytes = "t,p,d,q,u,c\n1,A,2026-01-01,1,1,x\n1,A,2026-01-01,1,1,x\n";
        QString message;
        validated(*recipe, bytes, &message);
        QVERIFY2(message.contains(u"line 2 has it, too"_s), qPrintable(message));
    }

    void mendsTakeSomethingElse()
    {
        const QByteArray line = "1,A,2026-01-01,50,2,x\n";
        const auto mended = [&](const char *instead) {
            return outcome(rule("kind = 'range'\ncolumn = 'quantity'\nmin = 1\nmax = 10\nseverity = 'mend'\n" +
                                QByteArray(instead)),
                           line);
        };
        QCOMPARE(mended("instead = 'clamp'\n"), u"2: 10 x 2.00 = 20.00; 2: r q “50”"_s);
        QCOMPARE(mended("instead = 'value'\nvalue = '3'\n"), u"2: 3 x 2.00 = 6.00; 2: r q “50”"_s);
        QCOMPARE(outcome(rule("kind = 'range'\ncolumn = 'unit_price'\nmin = 0\nseverity = 'mend'\n"
                              "instead = 'default'\n"),
                         "1,A,2026-01-01,1,-2,x\n"),
                 u"2: 1 x 9.00 = 9.00; 2: r u “-2”"_s);
    }

    void mendedCellsAreComputedWithAgain()
    {
        const auto rules = "discount_amount = { expression = \"quantity * 0.1\" }\n" +
                           rule("kind = 'range'\ncolumn = 'quantity'\nmax = 10\nseverity = 'mend'\n"
                                "instead = 'clamp'\n");
        QCOMPARE(outcome(rules, "1,A,2026-01-01,50,2,x\n"), u"2: 10 x 2.00 = 19.00; 2: r q “50”"_s);
    }

    void ownMessagesAreTold()
    {
        const auto recipe =
            read(rule("kind = 'not_null'\ncolumn = 'product.category'\nmessage = 'Ask Ann.'\n"));
        QString message;
        validated(*recipe, "t,p,d,q,u,c\n1,A,2026-01-01,1,1,\n", &message);
        QCOMPARE(message, u"Line 2, column c: Ask Ann."_s);
    }

    void warningsAreCountedBeyondThoseKept()
    {
        const auto recipe = read(rule("kind = 'range'\ncolumn = 'quantity'\nmax = 1\nseverity = 'warn'\n"));
        QByteArray bytes = "t,p,d,q,u,c\n";
        for (int line = 0; line < keptWarnings + 5; ++line)
            bytes += "1,A,2026-01-01,2,1,x\n";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        const auto header = reader->readHeader();
        auto validator = RowValidator::open(*recipe, recipe->files.front(), *header);
        RawRow row;
        qsizetype kept = 0;
        while (reader->next(row)) {
            QVERIFY(validator->validate(row));
            kept += qsizetype(validator->warnings().size());
        }
        QCOMPARE(kept, qsizetype(keptWarnings));
        QCOMPARE(validator->warned().at({u"r"_s, u"q"_s}), keptWarnings + 5);
    }

    void seenKeysTellTextsAndNumbersApart()
    {
        SeenKeys seen;
        const auto first = [&](const std::vector<TypedCell> &cells, qint64 line) {
            std::vector<const TypedCell *> key;
            for (const auto &cell : cells)
                key.push_back(&cell);
            return seen.firstLine(key, line);
        };
        const auto text = [](const char *utf8) { return TypedCell::text(utf8); };
        QCOMPARE(first({text("ab"), text("c")}, 1), 0);
        QCOMPARE(first({text("a"), text("bc")}, 2), 0);
        QCOMPARE(first({text("abc")}, 3), 0);
        QCOMPARE(first({TypedCell::number(CellKind::Integer, 7)}, 4), 0);
        QCOMPARE(first({TypedCell::number(CellKind::Money, 7)}, 5), 0);
        QCOMPARE(first({text("ab"), text("c")}, 6), 1);
        for (qint64 number = 0; number < 100'000; ++number)
            QCOMPARE(first({TypedCell::number(CellKind::Date, number)}, 10 + number), 0);
        for (qint64 number = 0; number < 100'000; ++number)
            QCOMPARE(first({TypedCell::number(CellKind::Date, number)}, 1'000'000), 10 + number);
        QVERIFY(!seen.isFull());
    }

    void conditionsAreExact()
    {
        const auto outcome = [](const QString &text, std::optional<Fraction> a) {
            const auto condition = Condition::parse(text);
            if (!condition)
                return u"error"_s;
            switch (condition->evaluate(std::array{a})) {
            case Condition::Outcome::Holds:
                return u"holds"_s;
            case Condition::Outcome::Broken:
                return u"broken"_s;
            case Condition::Outcome::Unknown:
                break;
            }
            return u"unknown"_s;
        };
        const Fraction tenth{1, 10};
        QCOMPARE(outcome(u"a * 3 = 0.3"_s, tenth), u"holds"_s);
        QCOMPARE(outcome(u"a * 3 != 0.3"_s, tenth), u"broken"_s);
        QCOMPARE(outcome(u"a < 0.1"_s, tenth), u"broken"_s);
        QCOMPARE(outcome(u"a <= 0.1"_s, tenth), u"holds"_s);
        QCOMPARE(outcome(u"a > 0.1"_s, tenth), u"broken"_s);
        QCOMPARE(outcome(u"a >= 0.1"_s, tenth), u"holds"_s);
        QCOMPARE(outcome(u"a - 1 < a"_s, tenth), u"holds"_s);
        QCOMPARE(outcome(u"a < 1"_s, std::nullopt), u"unknown"_s);
        for (const auto &bad : {u"a"_s, u"a <"_s, u"a == 1"_s, u"a < 1 < 2"_s})
            QCOMPARE(outcome(bad, tenth), u"error"_s);
    }

    void whatCannotBeMeantNamesItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *text, const char *error) {
            QTest::newRow(text) << QByteArray(text) << QString::fromUtf8(error);
        };
        row("kind = 'range'\ncolumn = 'product_id'\nmin = 1\n", "“product_id” holds no number");
        row("kind = 'range'\ncolumn = 'quantity'\n", "needs “min”, “max” or both");
        row("kind = 'length'\ncolumn = 'product_id'\nmin = 3\nmax = 2\n", "A length needs");
        row("kind = 'pattern'\ncolumn = 'product_id'\npattern = '('\n", "“(” is no regular expression");
        row("kind = 'values'\ncolumn = 'product_id'\n", "needs “values”");
        row("kind = 'date_range'\ncolumn = 'quantity'\nmin = '2026-01-01'\n", "“quantity” holds no day");
        row("kind = 'not_null'\ncolumn = 'customer_id'\n", "Nothing fills “customer_id”");
        row("kind = 'not_null'\n", "“column” or “columns”");
        row("kind = 'expression'\ncolumn = 'quantity'\ncheck = 'quantity < rate'\n", "names “rate”");
        row("kind = 'expression'\ncolumn = 'quantity'\ncheck = 'quantity'\n", "compares nothing");
        row("kind = 'unique'\ncolumn = 'product_id'\nseverity = 'mend'\ninstead = 'default'\n",
            "cannot be mended by a rule");
        row("kind = 'values'\ncolumn = 'product_id'\nvalues = ['A']\nseverity = 'mend'\ninstead = 'clamp'\n",
            "Only a range has bounds");
        row("kind = 'not_null'\ncolumn = 'product_id'\nseverity = 'mend'\n", "says what it puts in the place");
        row("kind = 'not_null'\ncolumn = 'product_id'\nvalue = 'x'\n", "Only a rule that mends");
        row("kind = 'not_null'\ncolumn = 'product_id'\nseverity = 'error'\n", "reject, warn, mend");
    }

    void whatCannotBeMeantNamesItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        const auto recipe = read(rule(text));
        QVERIFY(!recipe.has_value());
        QVERIFY2(recipe.error().message.startsWith(u"t.toml, line 1"_s), qPrintable(recipe.error().message));
        QVERIFY2(recipe.error().message.contains(error), qPrintable(recipe.error().message));
    }

    void namesAreTheRulesOwn()
    {
        const QByteArray body = "kind = 'not_null'\ncolumn = 'product_id'\n";
        QVERIFY(
            read("[[file.rule]]\nname = \"TOTAL\"\n" + body).error().message.contains(u"no name of a rule"_s));
        QVERIFY(read(rule(body) + rule(body)).error().message.contains(u"two rules “r”"_s));
        const auto outcomeOf = outcome(rule("kind = 'range'\ncolumn = 'quantity'\nmin = 'few'\n"), {});
        QVERIFY2(outcomeOf.contains(u"“few” is no value of the column q"_s), qPrintable(outcomeOf));
    }

    void limitsSurviveWriting()
    {
        const auto recipe = read("[file.limits]\nmax_rejects = 10\nmax_reject_percent = 2.5\nafter_rows = 50\n"
                                 "warn_percent = 0\n");
        QVERIFY2(recipe.has_value(), recipe ? "" : qPrintable(recipe.error().message));
        QCOMPARE(recipe->files.front().limits, (RejectLimits{10, 25'000, 50, 0}));
        QVERIFY(recipeFromToml(toToml(*recipe), u"again"_s) == *recipe);
        QVERIFY(read("[file.limits]\nwarn_percent = 101\n").error().message.contains(u"from 0 to 100"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileRules)
#include "tst_filerules.moc"
