// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionfolder.h"

#include "query/question/questionfile.h"
#include "support/verify.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQuestionFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsListedByItsName()
    {
        const QuestionFolder folder(m_home.filePath(u"questions"_s));
        QVERIFY(folder.list().empty());
        const Question question{.measures = {u"revenue"_s}};
        const auto returns = folder.keep(question, u"  Where do / returns come from? "_s);
        VERIFY_OK(returns);
        QCOMPARE(QFileInfo(*returns).fileName(), u"Where do - returns come from-.json"_s);
        VERIFY_OK(folder.keep(question, u"Äpfel"_s));
        VERIFY_OK(folder.keep(question, u"../.hidden"_s));
        QStringList titles;
        for (const auto &kept : folder.list()) {
            titles += kept.title;
            QVERIFY(kept.fault.isEmpty());
            QCOMPARE(QFileInfo(kept.path).dir(), QDir(m_home.filePath(u"questions"_s)));
        }
        QCOMPARE(titles, (QStringList{u"../.hidden"_s, u"Where do / returns come from?"_s, u"Äpfel"_s}));
        QCOMPARE(readQuestionFile(*returns)->measures, question.measures);
    }

    void noOtherQuestionIsWrittenOver()
    {
        const QuestionFolder folder(m_home.filePath(u"others"_s));
        const auto path = folder.keep({.measures = {u"revenue"_s}}, u"Mine"_s);
        VERIFY_OK(path);
        const Question changed{.measures = {u"units"_s}};
        const auto refused = folder.keep(changed, u"Mine"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.startsWith(u"“Mine” is there already."_s));
        VERIFY_OK(folder.keep(changed, u"Mine"_s, *path));
        QCOMPARE(readQuestionFile(*path)->measures, changed.measures);
        QVERIFY(!folder.keep(changed, u"  "_s));
    }

    void whatCannotBeReadIsListedWithTheReason()
    {
        const QString place = m_home.filePath(u"torn"_s);
        QVERIFY(QDir().mkpath(place));
        QFile file(place + u"/Torn.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        const auto all = QuestionFolder(place).list();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].title, u"Torn"_s);
        QVERIFY(!all[0].fault.isEmpty());
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(TestQuestionFolder)
#include "tst_questionfolder.moc"
