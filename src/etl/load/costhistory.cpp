// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/costhistory.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "rollups/factdays.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<CostHistory> CostHistory::load(Session &session)
{
    CostHistory costs;
    const auto column = session.engine() == Engine::Sqlite ? u"cost_price_e4"_s : u"cost_price"_s;
    const auto sql =
        u"SELECT product_id, valid_from, %1 FROM dim_products_history ORDER BY product_id, valid_from"_s;
    TRY(session.forEachRow(sql.arg(column), {}, [&costs](const Row &row) -> Result<void> {
        const auto cost = row.isNull(2) ? std::nullopt : std::optional(row.money(2));
        costs.m_spans[row.integer(0)].push_back({int(row.date(1).toJulianDay()), cost});
        return {};
    }));
    return costs;
}

std::optional<Money> CostHistory::costOn(qint64 product, int day) const
{
    const auto found = m_spans.find(product);
    if (found == m_spans.end())
        return std::nullopt;
    const auto &spans = found->second;
    const auto next = std::upper_bound(spans.begin(), spans.end(), day,
                                       [](int date, const Span &span) { return date < span.from; });
    return next == spans.begin() ? std::nullopt : std::prev(next)->cost;
}

Result<void> refreshCosts(Session &session, const std::vector<qint64> &products, FactDays &changed)
{
    if (products.empty())
        return {};
    TRY_ASSIGN(const auto isFilled,
               session.integer(u"SELECT count(*) FROM (SELECT 1 FROM sales_lines LIMIT 1) AS one"_s));
    if (isFilled == 0)
        return {};
    auto &days = changed.of(u"sales"_s);
    return session.forEachRow(statement(u"etl/refresh_costs"_s, session.engine()),
                              {{u"products"_s, jsonArray(products)}}, [&days](const Row &row) -> Result<void> {
                                  days.add(row.date(0));
                                  return {};
                              });
}

} // namespace martlet
