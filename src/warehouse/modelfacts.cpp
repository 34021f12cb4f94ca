// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/modelfacts.h"

#include "database/session.h"
#include "semantic/semanticmodel.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<WarehouseFacts> modelFacts(Session &session, const SemanticModel &model)
{
    WarehouseFacts facts;
    for (const auto &entity : model.entities()) {
        if (entity.kind != ModelEntity::Kind::Fact)
            continue;
        const auto day = entity.alias + u'.' + entity.date;
        const auto known =
            entity.date.isEmpty()
                ? u"CAST(NULL AS DATE)"_s
                : u"CASE WHEN "_s + day + u" BETWEEN '1900-01-01' AND '2199-12-31' THEN "_s + day + u" END"_s;
        const auto sql = u"SELECT MIN("_s + known + u"), MAX("_s + known + u"), COUNT(*) FROM "_s +
                         entity.table + u' ' + entity.alias;
        TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
            facts.salesLines += row.integer(2);
            facts.tableRows[entity.table] = row.integer(2);
            if (row.isNull(0))
                return {};
            const auto first = row.date(0), last = row.date(1);
            facts.firstSale = facts.firstSale.isValid() ? std::min(facts.firstSale, first) : first;
            facts.asOf = facts.asOf.isValid() ? std::max(facts.asOf, last) : last;
            return {};
        }));
    }
    return facts;
}

} // namespace martlet
