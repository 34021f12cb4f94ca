// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/accessscope.h"
#include "warehouse/answercache.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestAnswerCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatMayChangeAnAnswerIsPartOfItsKey()
    {
        SqlQuestion question;
        question.sql = u"SELECT :a"_s;
        question.bindings = {{u"a"_s, qint64(1)}};
        const Viewer anna{u"anna"_s, {u"analyst"_s}};
        const QByteArray key = cacheKey(question, anna, {}, u"1"_s);
        QCOMPARE(cacheKey(question, anna, {}, u"1"_s), key);

        QVERIFY(cacheKey(question, {u"bert"_s, {u"analyst"_s}}, {}, u"1"_s) != key);
        QVERIFY(cacheKey(question, {u"anna"_s, {u"admin"_s}}, {}, u"1"_s) != key);
        QVERIFY(cacheKey(question, anna, {{{u"store.store_id"_s, {u"1"_s}}}, {}}, u"1"_s) != key);
        QVERIFY(cacheKey(question, anna, {{}, {u"employee.salary"_s}}, u"1"_s) != key);
        QVERIFY(cacheKey(question, anna, {}, u"2"_s) != key);
        SqlQuestion other = question;
        other.bindings = {{u"a"_s, u"1"_s}}; // a text is not the number
        QVERIFY(cacheKey(other, anna, {}, u"1"_s) != key);
        other = question;
        other.rowLimit = 5;
        QVERIFY(cacheKey(other, anna, {}, u"1"_s) != key);
        other = question;
        other.columns = {{u"a"_s, ColumnType::Money, 4}};
        QVERIFY(cacheKey(other, anna, {}, u"1"_s) != key);
    }

    void theLeastRecentlyUsedAnswerGoesFirst()
    {
        AnswerCache cache(4 * 1024 + 100);
        for (const char *key : {"a", "b", "c", "d"})
            cache.store(key, Answer{});
        QVERIFY(cache.find("a"));
        cache.store("e", Answer{});
        QVERIFY(cache.find("a"));
        QVERIFY(!cache.find("b"));
        QVERIFY(cache.find("e"));
        cache.clear();
        QVERIFY(!cache.find("a"));
    }

    void anAnswerTooLargeIsNotKept()
    {
        AnswerCache cache(2048);
        cache.store("a", Answer{});
        QVERIFY(!cache.find("a"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerCache)
#include "tst_answercache.moc"
