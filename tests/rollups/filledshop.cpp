// SPDX-License-Identifier: GPL-3.0-or-later
#include "filledshop.h"

#include "database/transaction.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

const SemanticModel &model()
{
    static const auto built = SemanticModel::load();
    return *built;
}

Result<BatchId> load(Shop &shop, const QString &name, const QByteArray &text)
{
    TRY_ASSIGN(const auto report, shop.load(name, text));
    return report.files.front().batch.id;
}

void fill(Shop &shop)
{
    VERIFY_OK(load(shop, u"products_1.csv"_s,
                   QByteArray(productsHeader) + "10,Kettle,Home,Kitchen,S,A,3,3,50,active,merchandise,\n"
                                                "11,Spoon,Home,Kitchen,S,A,3,4,60,active,merchandise,\n"
                                                "13,Rake,Garden,Tools,S,A,3,1,2,active,merchandise,\n"));
    VERIFY_OK(load(shop, u"sales_1.csv"_s,
                   QByteArray(salesHeader) + "1,1,8,10,5,7,2025-01-01,2,5,0,10,\n"
                                             "1,2,9,11,5,7,2025-01-01,1,8,0,8,\n"
                                             "2,1,-2,13,6,7,2025-01-31,3,2,0,6,\n"
                                             "3,1,8,11,5,7,2025-02-02,-1,8,0,-8,\n"));
}

QString kept(Shop &shop, const QString &columns, const QString &table)
{
    return shop.ask(u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(columns, table));
}

RollupState::Kind kindOf(Shop &shop, const QString &name)
{
    const auto states = rollupStates(*shop.open(), model());
    for (const auto &state : *states) {
        if (state.rollup.name == name)
            return state.kind;
    }
    qFatal("no such rollup");
}

Result<void> change(Shop &shop, const QString &name,
                    const std::function<Result<void>(RollupUpkeep &, Rollup)> &step)
{
    const auto session = shop.open();
    return inWriteTransaction(*session, [&] {
        RollupUpkeep upkeep(*session, model(), {});
        return step(upkeep, *model().rollup(name));
    });
}

Result<void> build(RollupUpkeep &upkeep, const Rollup &rollup)
{
    return upkeep.build({rollup});
}

Result<void> drop(RollupUpkeep &upkeep, const Rollup &rollup)
{
    return upkeep.drop(rollup);
}

} // namespace martlet
