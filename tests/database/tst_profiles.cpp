// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/profiles.h"

#include "support/verify.h"
#include "vault/secrets.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const auto mine = QByteArrayLiteral("# my shops\n"
                                    "default = \"corner\"\n\n"
                                    "[corner]   # the small one\n"
                                    "path = \"/data/corner.db\"  # on the fast disk\n\n"
                                    "[big]\n"
                                    "engine = \"postgresql\"\n"
                                    "host = \"db.example\"\n"
                                    "# a port of its own\n"
                                    "port = 6000\n"
                                    "database = \"shop\"\n"
                                    "user = \"ann\"\n"
                                    "environment = \"prod\"\n");
const auto projects =
    QByteArrayLiteral("[dev]\npath = \"dev.db\"\n[test]\nhost = \"/run/pg\"\ndatabase = \"t\"\n");

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

    void put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<Profiles> load() const
    {
        return Profiles::load(path(u"connections.toml"_s), path(u"martlet.toml"_s));
    }
    QString print(const ProfileFlags &flags, const QHash<QString, QString> &variables = {}) const
    {
        QStringList lines;
        for (const auto &[key, value, origin] :
             load()->explain(flags, variables).value_or(std::vector<ConfigValue>()))
            lines += u"%1=%2 (%3)"_s.arg(key, value, origin);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<Secrets>(path(u"secrets"_s), false);
        put(u"connections.toml"_s, mine);
        put(u"martlet.toml"_s, projects);
    }

    void eachValueTellsItsOrigin()
    {
        QCOMPARE(print({}), u"profile=corner (connections.toml)\n"
                            "path=/data/corner.db (connections.toml [corner])\n"
                            "engine=sqlite (built in)\n"
                            "environment=dev (built in)\n"
                            "patience=10000 (built in)"_s);
        QCOMPARE(
            print({u"big"_s, {}, {}}, {{u"MARTLET_USER"_s, u"eve"_s}, {u"MARTLET_PASSWORD"_s, u"s3cret"_s}}),
            u"profile=big (flag --profile)\n"
            "engine=postgresql (connections.toml [big])\n"
            "host=db.example (connections.toml [big])\n"
            "port=6000 (connections.toml [big])\n"
            "database=shop (connections.toml [big])\n"
            "user=eve (variable MARTLET_USER)\n"
            "environment=prod (connections.toml [big])\n"
            "patience=10000 (built in)\n"
            "password=(set) (variable MARTLET_PASSWORD)"_s);
        QVERIFY(print({{}, u"test"_s, {}}).contains(u"host=/run/pg (martlet.toml [test])"));
        QCOMPARE(print({{}, {}, u"postgresql://ann:s3cret@h/d"_s}),
                 u"db=postgresql://ann@h:5432/d (flag --db)"_s);
    }

    void whatWasChosenIsResolved()
    {
        const auto corner = load()->resolve({}, {}, *m_secrets);
        VERIFY_OK(corner);
        QCOMPARE(corner->path, u"/data/corner.db"_s);
        QCOMPARE(corner->engine, Engine::Sqlite);
        const auto big =
            load()->resolve({}, {{u"MARTLET_PROFILE"_s, u"big"_s}, {u"MARTLET_PORT"_s, u"7000"_s}}, *m_secrets);
        VERIFY_OK(big);
        QCOMPARE(big->port, 7000);
        QCOMPARE(big->environment, Environment::Prod);
        const auto flag = load()->resolve({u"big"_s, {}, u"other.db"_s}, {}, *m_secrets);
        VERIFY_OK(flag);
        QCOMPARE(flag->path, u"other.db"_s);
        QCOMPARE(load()->resolve({u"none"_s, {}, {}}, {}, *m_secrets).error().kind, Error::Kind::Usage);
        QCOMPARE(load()->resolve({{}, u"prod"_s, {}}, {}, *m_secrets).error().kind, Error::Kind::Usage);
        QVERIFY(!load()->resolve({u"big"_s, {}, {}}, {{u"MARTLET_PORT"_s, u"many"_s}}, *m_secrets));
    }

    void savingChangesNothingButItsLines()
    {
        auto profiles = load();
        VERIFY_OK(profiles);
        auto big = profiles->resolve({u"big"_s, {}, {}}, {}, *m_secrets);
        VERIFY_OK(big);
        big->host = u"new.example"_s;
        big->password = u"s3cret"_s;
        VERIFY_OK(profiles->save(*big, *m_secrets));
        QFile file(path(u"connections.toml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(mine).replace("db.example", "new.example"));
        QCOMPARE(load()->resolve({u"big"_s, {}, {}}, {}, *m_secrets)->password, u"s3cret"_s);
        ConnectionSpec fresh;
        fresh.name = u"a \"b"_s;
        QVERIFY(!profiles->save(fresh, *m_secrets));
        fresh.name = u"new shop"_s;
        fresh.path = u"C:\\x \"y\".db"_s;
        VERIFY_OK(profiles->save(fresh, *m_secrets));
        QCOMPARE(load()->resolve({u"new shop"_s, {}, {}}, {}, *m_secrets)->path, fresh.path);
        VERIFY_OK(profiles->remove(u"big"_s, *m_secrets));
        QCOMPARE(load()->names(), (QStringList{u"corner"_s, u"new shop"_s}));
        QVERIFY(!m_secrets->read(u"connection/big"_s));
    }

    // Trap 26: QSaveFile makes files that others can read.
    void trap26_savedFilesAreForTheirOwnerAlone()
    {
        auto profiles = load();
        ConnectionSpec spec;
        spec.name = u"x"_s;
        spec.path = u"x.db"_s;
        VERIFY_OK(profiles->save(spec, *m_secrets));
        QCOMPARE(QFileInfo(path(u"connections.toml"_s)).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
    }

    void mistakesInTheFileAreNamed()
    {
        put(u"connections.toml"_s, "[a]\npassword = \"x\"\n");
        const auto loaded = load();
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(u"Passwords never"), qPrintable(loaded.error().message));
        put(u"connections.toml"_s, "[a\n");
        QVERIFY(!load());
    }

    void linesAreEditedInPlace()
    {
        QCOMPARE(withTomlValues(u"a = 1\n[t] # x\nb = 'x # y' # z\nc = 2\n\n[u]\nb = 3\n"_s, u"t"_s,
                                {{u"b"_s, u"new"_s}, {u"c"_s, {}}, {u"d"_s, u"true"_s}}),
                 u"a = 1\n[t] # x\nb = \"new\"  # z\nd = true\n\n[u]\nb = 3\n"_s);
        QCOMPARE(withTomlValues({}, u"t"_s, {{u"a"_s, u"1"_s}}), u"[t]\na = 1\n"_s);
        QCOMPARE(withoutTomlTable(u"[a]\nx = 1\n[b]\ny = 2\n"_s, u"a"_s), u"[b]\ny = 2\n"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Secrets> m_secrets;
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
