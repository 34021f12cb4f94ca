// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Error openError(ConnectionSpec spec, Access access = Access::Writer)
{
    const auto session = Session::open(spec, access);
    return session ? Error{Error::Kind::Internal, u"It opened."_s} : session.error();
}

ConnectionSpec file(const QString &path)
{
    ConnectionSpec spec;
    spec.path = path;
    return spec;
}

} // namespace

// What a person is told when a database cannot be opened.
class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingFileIsNotMade()
    {
        const QString path = m_folder.filePath(u"missing.db"_s);
        QCOMPARE(openError(file(path)).kind, Error::Kind::Input);
        QCOMPARE(openError(file(path), Access::Reader).kind, Error::Kind::Input);
        QVERIFY(!QFile::exists(path));
    }

    void aFolderIsNoDatabase()
    {
        const Error error = openError(file(m_folder.path()));
        QCOMPARE(error.kind, Error::Kind::Input);
        QVERIFY2(error.message.contains(u"folder"), qPrintable(error.message));
    }

    void anotherFileIsNoDatabase()
    {
        QFile text(m_folder.filePath(u"notes.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("Just some notes, long enough to be taken for a header. ").repeated(100));
        text.close();
        for (const auto access : {Access::Writer, Access::Reader}) {
            const Error error = openError(file(text.fileName()), access);
            QVERIFY2(error.kind == Error::Kind::Integrity, qPrintable(error.message));
            QVERIFY2(error.message.contains(u"not a SQLite database"), qPrintable(error.message));
        }
        QVERIFY(!QFile::exists(text.fileName() + u"-wal"_s));
    }

    void aFolderThatIsNotThereIsNamed()
    {
        ConnectionSpec spec = file(u"/nowhere/at/all.db"_s);
        spec.create = true;
        QVERIFY(openError(spec).message.contains(u"/nowhere/at"));
    }

    void aServerThatIsNotThereIsLost()
    {
        ConnectionSpec spec = testServer();
        spec.host = m_folder.path();
        const Error error = openError(spec);
        QVERIFY2(error.kind == Error::Kind::ConnectionLost, qPrintable(error.message));
        spec.host = u"127.0.0.1"_s;
        spec.port = 9; // nobody listens
        QCOMPARE(openError(spec).kind, Error::Kind::ConnectionLost);
    }

    void aMissingDatabaseIsNamed()
    {
        ConnectionSpec spec = testServer();
        spec.database = u"nosuchdatabase"_s;
        const Error error = openError(spec);
        QVERIFY2(error.kind == Error::Kind::Input, qPrintable(error.message));
        QCOMPARE(error.code, u"3D000"_s);
    }

    void aWrongPasswordIsDeniedAndStaysSecret()
    {
        const EmptyDatabase database(Engine::PostgreSql);
        const auto session = database.open();
        VERIFY_OK(
            session->executeScript(u"DROP ROLE IF EXISTS locked; CREATE ROLE locked LOGIN PASSWORD 'right'"_s));
        ConnectionSpec spec = database.spec();
        spec.user = u"locked"_s;
        for (const QString &password : {u"wr0ng-secret"_s, QString()}) {
            spec.password = password;
            const Error error = openError(spec);
            QVERIFY2(error.kind == Error::Kind::Denied, qPrintable(error.message + error.detail));
            QVERIFY(password.isEmpty() || !(error.message + error.detail).contains(password));
        }
        spec.password = u"right"_s;
        VERIFY_OK(Session::open(spec, Access::Reader));
        VERIFY_OK(session->execute(u"DROP ROLE locked"_s));
    }

    void whatSqlStatesMeanToAPerson_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<Error::Kind>("kind");
        const auto row = [](const char *state, Error::Kind kind) {
            QTest::newRow(state) << QString::fromLatin1(state) << kind;
        };
        row("53100", Error::Kind::Disk);
        row("53300", Error::Kind::Busy);
        row("55P03", Error::Kind::Busy);
        row("40001", Error::Kind::Busy);
        row("40P01", Error::Kind::Busy);
        row("42501", Error::Kind::Denied);
        row("25006", Error::Kind::Denied);
        row("57014", Error::Kind::Cancelled);
        row("XX001", Error::Kind::Integrity);
        row("22012", Error::Kind::Input);
        row("23514", Error::Kind::Input);
        row("08006", Error::Kind::ConnectionLost);
        row("58030", Error::Kind::Disk);
    }
    void whatSqlStatesMeanToAPerson()
    {
        QFETCH(QString, state);
        QFETCH(Error::Kind, kind);
        const auto session = Session::open(testServer(), Access::Writer);
        VERIFY_OK(session);
        const auto raised = (*session)->execute(
            u"DO $$ BEGIN RAISE EXCEPTION 'as told' USING ERRCODE = '%1'; END $$"_s.arg(state));
        QVERIFY(!raised);
        QCOMPARE(raised.error().kind, kind);
        QCOMPARE(raised.error().code, state);
        QVERIFY(raised.error().message.endsWith(u'.'));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOpen)
#include "tst_open.moc"
