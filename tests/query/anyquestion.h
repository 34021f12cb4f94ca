// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <random>

namespace martlet {

// Questions with anything that a document can hold, whether the model knows it or not; the same for each seed.
class AnyQuestion final
{
public:
    explicit AnyQuestion(unsigned seed)
        : m_chance(seed)
    {
    }
    Question next()
    {
        Question question;
        if (isSo(8)) {
            question.rowsOf = {.of = {word(), word() + u'2'}, .label = maybe(), .isDistinct = isSo(2)};
            question.title = maybe();
        } else {
            question = one();
        }
        question.parameters = {{.name = QStringLiteral("days"), .type = QuestionParameter::Type::Period},
                               {.name = QStringLiteral("tier"), .title = maybe(), .standard = word()},
                               {.name = QStringLiteral("rows"),
                                .type = QuestionParameter::Type::Whole,
                                .standard = QStringLiteral("7")}};
        for (const auto &name : {QStringLiteral("inner"), QStringLiteral("other")}) {
            if (!isSo(2))
                continue;
            question.questions.push_back(one());
            question.questions.back().name = name;
        }
        return question;
    }

private:
    int below(int most) { return int(m_chance() % quint64(most)); }
    bool isSo(int oneIn) { return below(oneIn) == 0; }
    QString word()
    {
        static const QStringList words{QStringLiteral("revenue"),     QStringLiteral("store.city"),
                                       QStringLiteral("Größe \"x\""), QStringLiteral("::colon"),
                                       QStringLiteral("12.50"),       QStringLiteral("a*b?")};
        return words.at(below(int(words.size())));
    }
    QString maybe() { return isSo(2) ? QString() : word(); }
    QStringList words(int fewest)
    {
        QStringList all;
        for (int count = fewest + below(3); int(all.size()) < count;)
            all += word() + QString::number(all.size());
        return all;
    }
    QuestionPeriod period()
    {
        const QDate day = QDate(2024, 1, 1).addDays(below(500));
        const QuestionPeriod some[] = {{day, day.addDays(below(90)), {}},
                                       {{}, {}, QStringLiteral("last-90-days")},
                                       {{}, {}, QStringLiteral(":days")}};
        return some[below(3)];
    }
    Filter filter(int depth)
    {
        Filter filter{.kind = Filter::Kind(below(int(Filter::Kind::Among) + 1))};
        if (depth > 2 && filter.isTree())
            filter.kind = Filter::Kind::Is;
        using Kind = Filter::Kind;
        if (filter.isTree()) {
            for (int parts = filter.kind == Kind::Not ? 1 : below(3); parts > 0; --parts)
                filter.parts.push_back(this->filter(depth + 1));
            return filter;
        }
        filter.field = word();
        if (filter.kind == Kind::OneOf)
            filter.values = words(1);
        else if (filter.kind == Kind::Between)
            filter.values = {word(), maybe()};
        else if (filter.kind == Kind::During)
            filter.period = period();
        else if (filter.kind == Kind::Among)
            filter.question = word();
        else if (filter.kind == Kind::Has)
            filter.fact = word();
        else if (filter.kind != Kind::Empty)
            filter.values = {isSo(3) ? QStringLiteral(":tier") : word()};
        if (filter.kind == Kind::Has && isSo(2))
            filter.period = period();
        if (filter.kind == Kind::Has && isSo(2))
            filter.parts = {this->filter(depth + 1)};
        return filter;
    }
    Question one()
    {
        Question question{.title = maybe(), .over = isSo(4) ? word() : QString(), .measures = words(0)};
        question.by = words(0);
        if (isSo(4))
            question.together = {word(), word(), maybe()};
        question.members = Question::Members(below(3));
        question.via = isSo(4) ? words(1) : QStringList();
        if (isSo(2))
            question.made = {{.name = QStringLiteral("each"),
                              .title = maybe(),
                              .expression = QStringLiteral("a / 'it''s' + b"),
                              .format = isSo(2) ? QStringLiteral("percent") : QString(),
                              .decimals = below(4) - 1}};
        if (isSo(2))
            question.period = period();
        question.compare = Question::Compare(below(3));
        if (isSo(2))
            question.where = filter(0);
        if (isSo(2))
            question.having = filter(0);
        if (isSo(2))
            question.windows = {{.kind = WindowWish::Kind::MovingAverage, .of = word(), .rows = 1 + below(9)},
                                {.kind = WindowWish::Kind::Ntile, .of = word(), .parts = 2 + below(9)},
                                {.kind = WindowWish::Kind::Share, .of = word(), .within = words(0)}};
        if (isSo(3))
            question.top = {1 + below(9), word(), word(), isSo(2), {}};
        else if (isSo(2))
            question.top = {7, word(), word(), true, QStringLiteral("rows")};
        question.hasTotals = isSo(2);
        if (isSo(2))
            question.sort = {{word(), isSo(2)}, {word(), isSo(2)}};
        question.limit = below(3);
        if (isSo(3)) {
            question.limit = 7;
            question.limitParameter = QStringLiteral("rows");
        }
        return question;
    }

    std::mt19937 m_chance;
};

} // namespace martlet
