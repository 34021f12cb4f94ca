// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqltext.h"

#include "database/connectionspec.h"
#include "database/dialect.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Parameters, identifiers, literals and addresses: the texts that must not be misread.
class TestSqlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOutsideQuotesAreParameters_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("sqlite"); // empty: as written
        QTest::addColumn<QString>("postgresql");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const QString &sql, const QString &sqlite,
                            const QString &postgresql, const QStringList &names = {}) {
            QTest::newRow(name) << sql << sqlite << postgresql << names;
        };
        row("plain", u"a = :x AND b=:y_2"_s, u"a = ?1 AND b=?2"_s, u"a = $1 AND b=$2"_s, {u"x"_s, u"y_2"_s});
        row("twice", u":x,:y,:x"_s, u"?1,?2,?1"_s, u"$1,$2,$1"_s, {u"x"_s, u"y"_s});
        row("text", u"':no' || 'it''s :no'"_s, {}, {});
        row("identifier", u"\":no\" , \"a\"\":no\""_s, {}, {});
        row("line comment", u"1 -- :no\n + :x"_s, u"1 -- :no\n + ?1"_s, u"1 -- :no\n + $1"_s, {u"x"_s});
        row("block comment", u"/* :no ' */ :x"_s, u"/* :no ' */ ?1"_s, u"/* :no ' */ $1"_s, {u"x"_s});
        row("nested comment", u"/* /* */ :y */"_s, u"/* /* */ ?1 */"_s, u"/* /* */ :y */"_s);
        row("cast", u":x::date, 'a'::text"_s, u"?1::date, 'a'::text"_s, u"$1::date, 'a'::text"_s, {u"x"_s});
        row("slice", u"a[1:n]"_s, {}, {});
        row("dollar quote", u"$$ :no $$ || $t$ :no $$ $t$"_s, u"$$ ?1 $$ || $t$ ?1 $$ $t$"_s,
            u"$$ :no $$ || $t$ :no $$ $t$"_s);
        row("dollar in a name", u"a$b$ = :x"_s, u"a$b$ = ?1"_s, u"a$b$ = $1"_s, {u"x"_s});
        row("escape string", u"E'\\' :no' || :x"_s, {}, u"E'\\' :no' || $1"_s);
        row("backslash is a letter", u"'\\' || :x"_s, u"'\\' || ?1"_s, u"'\\' || $1"_s, {u"x"_s});
        row("unfinished text", u"'abc :no"_s, {}, {});
        row("unfinished comment", u"/* :no"_s, {}, {});
        row("lone colon", u"a : b :"_s, {}, {});
        row("json operator", u"j ? 'a' AND k = :k"_s, u"j ? 'a' AND k = ?1"_s, u"j ? 'a' AND k = $1"_s,
            {u"k"_s});
        row("umlauts", u"'ü' = :ü"_s, {}, {});
    }
    void namesOutsideQuotesAreParameters()
    {
        QFETCH(QString, sql);
        QFETCH(QString, sqlite);
        QFETCH(QString, postgresql);
        QFETCH(QStringList, names);
        for (const auto &[engine, expected] :
             {std::pair(Engine::Sqlite, sqlite), {Engine::PostgreSql, postgresql}}) {
            const auto text = SqlText::parse(sql, engine);
            VERIFY_OK(text);
            if (!expected.isEmpty() || engine == Engine::PostgreSql)
                QCOMPARE(QString::fromUtf8(text->sql), expected.isEmpty() ? sql : expected);
            if (!names.isEmpty())
                QCOMPARE(text->names, names);
        }
    }

    void aMissingValueIsNamed()
    {
        const auto text = SqlText::parse(u"SELECT :a, :b"_s, Engine::Sqlite);
        VERIFY_OK(text);
        const auto values = text->arrange({{u"a"_s, qint64(1)}});
        QVERIFY(!values);
        QVERIFY2(values.error().message.contains(u":b"), qPrintable(values.error().message));
    }

    void damagedTextIsRefused()
    {
        QVERIFY(!SqlText::parse(u"SELECT '\0'"_s, Engine::Sqlite));
        QVERIFY(!toStorableUtf8(QString(QChar(0xD800)) + u'x'));
        VERIFY_OK(toStorableUtf8(u"😀"_s));
        for (const char *bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80", "a\xE2\x82", "\xF8"})
            QVERIFY2(!isStorableUtf8(bad), bad);
        QVERIFY(!isStorableUtf8(std::string_view("a\0b", 3)));
        QVERIFY(isStorableUtf8("a\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80"));
    }

    // Trap 1: Qt's escapeIdentifier returns what starts or ends with a quote as it came.
    void trap01_everyIdentifierIsQuoted()
    {
        const Dialect &dialect = Dialect::of(Engine::PostgreSql);
        QCOMPARE(dialect.quoted(u"\"; DROP TABLE victim; --"_s).value_or(QString()),
                 u"\"\"\"; DROP TABLE victim; --\""_s);
        QCOMPARE(dialect.quoted(u"a.b"_s).value_or(QString()), u"\"a.b\""_s);
        QVERIFY(!dialect.quoted(QString()));
        QVERIFY(!dialect.quoted(u"a\0b"_s));
        QVERIFY(!dialect.quoted(QString(64, u'x')));
        QVERIFY(!dialect.quoted(QString(32, u'ä')));
        VERIFY_OK(dialect.quoted(QString(63, u'x')));
        QCOMPARE(dialect.literal(u"it's \\"_s), u"'it''s \\'"_s);
    }

    void upsertsChangeWhatIsNoKey()
    {
        const Dialect &dialect = Dialect::of(Engine::Sqlite);
        QCOMPARE(
            dialect.upsert(u"t"_s, {u"id"_s, u"a"_s}, {u"id"_s}).value_or(QString()),
            u"INSERT INTO \"t\" (\"id\", \"a\") VALUES (:id, :a) ON CONFLICT (\"id\") DO UPDATE SET \"a\" = "
            "excluded.\"a\""_s);
        QVERIFY(dialect.upsert(u"t"_s, {u"id"_s}, {u"id"_s}).value_or(QString()).endsWith(u"DO NOTHING"));
    }

    void addressesAreReadAndShownWithoutPassword()
    {
        const auto url =
            ConnectionSpec::fromText(u"postgresql://ann:s%40crt@db.example:6000/shop?sslmode=require"_s);
        VERIFY_OK(url);
        QCOMPARE(url->host, u"db.example"_s);
        QCOMPARE(url->port, 6000);
        QCOMPARE(url->user, u"ann"_s);
        QCOMPARE(url->password, u"s@crt"_s);
        QCOMPARE(url->sslMode, u"require"_s);
        QCOMPARE(url->display(), u"postgresql://ann@db.example:6000/shop"_s);
        const auto socket = ConnectionSpec::fromText(u"postgresql://test@/shop?host=/run/pg&port=5433"_s);
        VERIFY_OK(socket);
        QCOMPARE(socket->host, u"/run/pg"_s);
        QCOMPARE(socket->port, 5433);
        QCOMPARE(socket->user, u"test"_s);
        const auto file = ConnectionSpec::fromText(u"/data/shop one.db"_s);
        VERIFY_OK(file);
        QCOMPARE(file->engine, Engine::Sqlite);
        QCOMPARE(file->name, u"shop one"_s);
        for (const QString &bad : {u"mysql://x/y"_s, u""_s, u"postgresql://host"_s,
                                   u"postgresql://h/d?sslmode=perhaps"_s, u"postgresql://h/d?options=-c"_s})
            QVERIFY2(!ConnectionSpec::fromText(bad), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
