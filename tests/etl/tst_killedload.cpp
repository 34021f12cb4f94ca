// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int receipts = 60000;

QByteArray salesFile()
{
    QByteArray text =
        "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
        "unit_price,discount_amount,total_amount,sale_time\n";
    for (int receipt = 1; receipt <= receipts; ++receipt)
        text += QByteArray::number(receipt) + ",1,-2," + QByteArray::number(receipt % 90 + 1) + ",5,7,2025-0" +
                QByteArray::number(receipt * 8 / receipts + 1) + "-01,1,5,0,5,10:00:00\n";
    return text;
}

} // namespace

// What the killed process does: loads a file and says each step on standard output.
int loadInChild(const QStringList &arguments)
{
    const auto spec = ConnectionSpec::fromText(arguments.at(2));
    const auto cipher = FieldCipher::create(QByteArray(32, 'k'));
    if (!spec || !cipher)
        return 1;
    Pool pool(*spec);
    const Progress progress([](const ProgressStep &) {
        std::puts("step");
        std::fflush(stdout);
    });
    const auto loaded = importFiles(pool, *cipher, {.paths = {arguments.at(3)}, .recipe = {}}, {}, progress);
    return loaded ? 0 : exitCode(loaded.error().kind);
}

class KilledLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledLoadLosesAndDoublesNothing_data() { engines(); }
    void aKilledLoadLosesAndDoublesNothing();

private:
    // Kills the load after so many steps; past the last one it is left to end by itself.
    static void loadAndKill(const ConnectionSpec &spec, const QString &file, int steps);
};

void KilledLoadTest::loadAndKill(const ConnectionSpec &spec, const QString &file, int steps)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--load"_s, placeOf(spec), file});
    QVERIFY(child.waitForStarted());
    int seen = 0;
    while (seen < steps && (child.canReadLine() || child.waitForReadyRead(60000))) {
        while (child.canReadLine() && seen < steps) {
            child.readLine();
            ++seen;
        }
    }
    child.kill();
    QVERIFY(child.waitForFinished(60000));
}

void KilledLoadTest::aKilledLoadLosesAndDoublesNothing()
{
    QFETCH(martlet::Engine, engine);
    Shop undisturbed(engine);
    VERIFY_OK(undisturbed.load(u"sales.csv"_s, salesFile()));
    const auto expected = undisturbed.checksum();

    Shop shop(engine);
    const auto empty = shop.checksum();
    const auto file = shop.write(u"sales.csv"_s, salesFile());
    for (const int steps : {0, 1, 7, 14, 15}) {
        loadAndKill(shop.spec(), file, steps);
        if (QTest::currentTestFailed())
            return;
        const auto found = shop.checksum();
        QVERIFY2(found == empty || found == expected, qPrintable(found));
    }
    VERIFY_OK(shop.load({.paths = {file}, .recipe = {}}));
    QCOMPARE(shop.checksum(), expected);
    QCOMPARE(shop.broken(), QString());
    const auto third = shop.load({.paths = {file}, .recipe = {}});
    VERIFY_OK(third);
    QVERIFY(third->allAlreadyLoaded());
}

} // namespace martlet

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--load"))
        return martlet::loadInChild(app.arguments());
    martlet::KilledLoadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedload.moc"
