// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/starsurvey.h"

#include "base/clock.h"
#include "database/pool.h"
#include "schema/warehouseschema.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// What is known of the tables is kept exactly as long as the data stays as it is; on both engines.
class TestStarSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadTwiceOfTheSameData_data() { engines(); }
    void nothingIsReadTwiceOfTheSameData()
    {
        QFETCH(Engine, engine);
        EmptyDatabase database(engine);
        const auto writer = database.open();
        VERIFY_OK(initWarehouse(*writer));
        Pool pool(database.spec());
        const FixedClock clock(QDate(2025, 12, 31));
        StarSurvey survey(pool, clock);
        const auto stores = findStarTable(u"dim_stores"_s).value();
        const StarColumn name = *stores.find(u"store_name");

        const auto first = survey.profile(stores, name, {});
        VERIFY_OK(first);
        QCOMPARE((*first)->rows, 3);
        const auto counts = survey.counts({});
        VERIFY_OK(counts);
        QCOMPARE(counts->rows[u"dim_stores"_s], 3);
        QCOMPARE(counts->countedAt, clock.microseconds());
        QCOMPARE(*survey.profile(stores, name, {}), *first); // the very same

        // A batch that is not done yet changes nothing for readers; a finished one does.
        const QString batch = u"INSERT INTO etl_batches (batch_id, feed, recipe, file_name, file_sha256, "
                              "file_bytes, state, started_at, finished_at) "
                              "VALUES (1, 'stores', 'r', 'f', 'x', 1, '%1', 1, 2)"_s;
        VERIFY_OK(writer->execute(batch.arg(u"STAGING"_s)));
        QCOMPARE(*survey.profile(stores, name, {}), *first);
        VERIFY_OK(writer->execute(u"INSERT INTO dim_stores (store_id, store_name, source_key, batch_id) "
                                  "VALUES (1, 'Kingsway', '1', 1)"_s));
        VERIFY_OK(writer->execute(u"UPDATE etl_batches SET state = 'DONE'"_s));
        const auto second = survey.profile(stores, name, {});
        VERIFY_OK(second);
        QCOMPARE((*second)->rows, 4);
        QCOMPARE(survey.counts({})->rows[u"dim_stores"_s], 4);
    }
};

QTEST_GUILESS_MAIN(TestStarSurvey)
#include "tst_starsurvey.moc"
