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
                       u"customer_receipts"_s, u"revenue_per_customer"_s,
                       u"last_purchase"_s};
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

const std::vector<MadeField> made{
    {.name = u"each"_s, .expression = u"revenue / units_sold"_s},
    {.name = u"net"_s, .expression = u"revenue - returns_value * 2"_s},
    {.name = u"odd"_s, .expression = u"case when margin_rate > 55 then units_sold else each / 3 end"_s},
    {.name = u"band"_s,
     .expression =
         u"case when product.cost_price < 2.5 then 'low' when product.cost_price < 3.5 then 'middle' end"_s},
    {.name = u"half"_s, .expression = u"case when date.month <= 6 then 1 else 2 end"_s},
    {.name = u"weekday"_s, .expression = u"weekday(date.full_date)"_s},
    {.name = u"label"_s, .expression = u"concat(upper(left(store.country, 2)), ' ', store.city)"_s}};
const QStringList figures{u"each"_s, u"net"_s, u"odd"_s};
const QStringList makes{u"band"_s, u"half"_s, u"weekday"_s, u"label"_s};

} // namespace

Question RandomQuestions::next()
{
    if (below(25) == 0)
        return pairs();
    auto question = fromFacts();
    if (below(12) != 0 || question.by.isEmpty())
        return question;
    auto inner = question;
    inner.windows.clear();
    inner.sort.clear();
    inner.hasTotals = false;
    inner.having = {};
    inner.questions.clear();
    inner.name = u"inner"_s;
    inner.measures = QStringList{u"revenue"_s, u"lines"_s};
    Question outer{.questions = question.questions, .over = u"inner"_s};
    outer.questions.push_back(inner);
    outer.measures = some({u"revenue.sum"_s, u"revenue.average"_s, u"lines.average"_s, u"lines.greatest"_s,
                           u"revenue.least"_s, u"rows"_s},
                          2);
    outer.by = question.by.mid(0, below(2));
    outer.made = {
        {.name = u"spread"_s, .expression = u"(revenue.greatest - revenue.least) / revenue.average"_s}};
    if (below(2) == 0)
        outer.measures += u"spread"_s;
    outer.hasTotals = below(2) == 0;
    if (below(2) == 0)
        addPlaces(outer);
    return outer;
}

void RandomQuestions::addPlaces(Question &outer)
{
    auto &inner = outer.questions.back();
    inner.windows = {{.kind = WindowWish::Kind::Ntile, .of = u"revenue"_s, .parts = 2 + below(4)},
                     {.kind = WindowWish::Kind::Rank, .of = u"lines"_s, .within = inner.by.mid(0, 1)}};
    outer.by += u"revenue.ntile"_s;
    if (below(2) == 0)
        outer.where = {.kind = Filter::Kind::Between, .field = u"lines.rank"_s, .values = {u"1"_s, u"3"_s}};
}

Question RandomQuestions::pairs()
{
    const QStringList fields{u"product.product_name"_s, u"product.category"_s, u"store.city"_s,
                             u"product.product_id"_s, u"date.month"_s};
    Question question{.together = {fields.at(below(5)), below(3) == 0 ? u"customers"_s : u"receipts"_s},
                      .measures = some({u"baskets"_s, u"support"_s, u"confidence"_s, u"lift"_s,
                                        u"all.baskets"_s, u"other.baskets"_s},
                                       1 + below(3))};
    if (below(3) != 0)
        question.period = period();
    if (below(2) == 0)
        question.where = condition();
    if (below(3) == 0)
        question.having = {.kind = Filter::Kind::Above, .field = u"baskets"_s, .values = {u"1"_s}};
    if (below(2) == 0)
        question.sort = {{question.measures.front(), true}};
    return question;
}

Question RandomQuestions::fromFacts()
{
    auto question = plain();
    if (below(3) == 0)
        addMade(question);
    if (below(6) == 0)
        addAmong(question);
    if (question.period && below(6) == 0)
        question.members = Question::Members(1 + below(2));
    return question;
}

void RandomQuestions::addMade(Question &question)
{
    question.made = made;
    if (below(2) == 0)
        question.measures += figures.at(below(int(figures.size())));
    if (below(2) == 0 && question.by.size() < 3)
        question.by += makes.at(below(int(makes.size())));
    const Filter conditions[] = {{.kind = Filter::Kind::Is, .field = u"half"_s, .values = {u"2"_s}},
                                 {.kind = Filter::Kind::Empty, .field = u"band"_s},
                                 {.kind = Filter::Kind::Like, .field = u"label"_s, .values = {u"U*"_s}}};
    if (below(3) == 0)
        question.where = {.kind = Filter::Kind::All, .parts = {question.where, conditions[below(3)]}};
}

void RandomQuestions::addAmong(Question &question)
{
    const QStringList fields{u"store.city"_s, u"product.product_name"_s, u"product.category"_s};
    const auto &field = fields.at(below(3));
    Question best{.name = u"best"_s, .measures = {below(2) == 0 ? u"revenue"_s : u"units"_s}, .by = {field}};
    best.period = period();
    best.sort = {{best.measures.front(), true}};
    best.limit = 1 + below(4);
    question.questions = {best};
    Filter among{.kind = Filter::Kind::Among, .field = field, .question = u"best"_s};
    if (below(3) == 0)
        among = {.kind = Filter::Kind::Not, .parts = {among}};
    question.where = {.kind = Filter::Kind::All, .parts = {question.where, among}};
}

Question RandomQuestions::plain()
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
    const Filter days{.kind = Filter::Kind::During,
                      .field = u"date.month"_s,
                      .period = QuestionPeriod{{}, {}, u"last-90-days"_s}};
    const Filter all[] = {place, months, kind, name, days};
    const auto &one = all[below(5)], &other = all[below(5)];
    const Filter::Kind trees[] = {Filter::Kind::All, Filter::Kind::Any};
    if (below(2) == 0)
        return one;
    if (below(3) == 0)
        return {.kind = Filter::Kind::Not, .parts = {one}};
    return {.kind = trees[below(2)], .parts = {one, other}};
}

} // namespace martlet
