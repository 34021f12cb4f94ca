// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/randomquestions.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QStringList measures{u"revenue"_s,
                           u"gross_sales"_s,
                           u"returns_value"_s,
                           u"discount_rate"_s,
                           u"units"_s,
                           u"margin"_s,
                           u"margin_rate"_s,
                           u"receipts"_s,
                           u"average_basket"_s,
                           u"lines"_s,
                           u"return_rate"_s,
                           u"customer_revenue"_s,
                           u"known_customer_share"_s,
                           u"units_per_receipt"_s};
const QStringList rare{u"customers"_s,         u"stock"_s,
                       u"units_received"_s,    u"employees"_s,
                       u"customer_receipts"_s, u"revenue_per_customer"_s};
const QStringList dimensions{u"date.year"_s,
                             u"date.quarter"_s,
                             u"date.month"_s,
                             u"store.city"_s,
                             u"store.store_name"_s,
                             u"store.country"_s,
                             u"product.category"_s,
                             u"product.department"_s,
                             u"product.product_name"_s,
                             u"product.brand"_s,
                             u"customer.country"_s,
                             u"supplier.supplier_name"_s,
                             u"customer.customer_tier"_s,
                             u"customer.customer_id"_s,
                             u"product.product_id"_s,
                             u"employee.position"_s,
                             u"employee.employee_id"_s,
                             u"date.full_date"_s};

} // namespace

Question RandomQuestions::next()
{
    Question question{.measures = some(measures, 1 + below(3)), .by = some(dimensions, below(3))};
    if (below(6) == 0)
        question.measures += rare.at(below(int(rare.size())));
    if (below(4) != 0)
        question.period = period();
    if (question.period && below(3) == 0)
        question.compare =
            below(2) == 0 ? Question::Compare::PreviousPeriod : Question::Compare::SamePeriodLastYear;
    if (below(2) == 0)
        question.where = condition();
    if (below(5) == 0)
        question.having = {
            .kind = Filter::Kind::Above, .field = question.measures.front(), .values = {u"10"_s}};
    question.hasTotals = below(3) == 0;
    if (below(6) == 0)
        question.windows = {{.kind = WindowWish::Kind::Rank, .of = question.measures.front()}};
    if (below(6) == 0)
        question.sort = {{question.measures.front(), true}};
    return question;
}

QStringList RandomQuestions::some(QStringList names, int count)
{
    QStringList chosen;
    while (count-- > 0)
        chosen += names.takeAt(below(int(names.size())));
    return chosen;
}

// Whole months more often than chance would have them, for these are the ones read by month.
QuestionPeriod RandomQuestions::period()
{
    auto from = QDate(2023, 10, 1).addDays(below(800));
    auto to = from.addDays(below(300));
    if (below(2) == 0) {
        from = QDate(from.year(), from.month(), 1);
        to = QDate(to.year(), to.month(), to.daysInMonth());
    }
    return {from, std::min(to, QDate(2025, 12, 31)), {}};
}

Filter RandomQuestions::condition()
{
    const Filter place{.kind = Filter::Kind::Is, .field = u"store.country"_s, .values = {u"France"_s}};
    const Filter months{.kind = Filter::Kind::OneOf, .field = u"date.month"_s, .values = {u"3"_s, u"11"_s}};
    const Filter kind{.kind = Filter::Kind::Empty, .field = u"product.category"_s};
    const Filter name{.kind = Filter::Kind::Like, .field = u"product.product_name"_s, .values = {u"*e*"_s}};
    const Filter all[] = {place, months, kind, name};
    const auto &one = all[below(4)], &other = all[below(4)];
    const Filter::Kind trees[] = {Filter::Kind::All, Filter::Kind::Any};
    if (below(2) == 0)
        return one;
    if (below(3) == 0)
        return {.kind = Filter::Kind::Not, .parts = {one}};
    return {.kind = trees[below(2)], .parts = {one, other}};
}

} // namespace martlet
