// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/examplequestions.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"
#include "ui/query/questioncheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostExamples = 3;

std::vector<Question> questionsOfAShop()
{
    Question months;
    months.title = Martlet::tr("How did revenue go month by month, against last year?");
    months.measures = {u"revenue"_s};
    months.by = {u"date.year"_s, u"date.month"_s};
    months.period = QuestionPeriod{.relative = u"last-12-full-months"_s};
    months.compare = Question::Compare::SamePeriodLastYear;
    months.hasTotals = true;
    Question products;
    products.title = Martlet::tr("Which ten products bring the most margin?");
    products.measures = {u"margin"_s, u"margin_rate"_s};
    products.by = {u"product.product_name"_s};
    products.period = QuestionPeriod{.relative = u"last-12-full-months"_s};
    products.top = {10, u"product.product_name"_s, u"margin"_s, true};
    products.sort = {{u"margin"_s, true}};
    Question stock;
    stock.title = Martlet::tr("How much stock does each category hold, and what did it sell?");
    stock.measures = {u"stock"_s, u"units_sold"_s};
    stock.by = {u"product.category"_s};
    stock.period = QuestionPeriod{.relative = u"last-full-month"_s};
    stock.sort = {{u"stock"_s, true}};
    stock.hasTotals = true;
    return {months, products, stock};
}

// A sum of each fact by month, and by the first things that have a name.
std::vector<Question> questionsOfAnyData(const SemanticModel &model)
{
    std::vector<Question> questions;
    for (const auto &measure : model.measures()) {
        const auto *const fact = model.entity(measure.fact);
        if (!fact || fact->kind != ModelEntity::Kind::Fact)
            continue;
        Question months{.title = Martlet::tr("%1 month by month").arg(measure.title),
                        .measures = {measure.name}};
        months.by = {u"date.month"_s};
        questions.push_back(months);
        for (const auto &dimension : model.dimensions()) {
            const auto *const entity = model.entity(dimension.entity);
            const auto *const column = entity->column(dimension.column);
            if (dimension.entity == u"date" || !column || column->type != ColumnType::Text)
                continue;
            Question best{.title = Martlet::tr("%1 by %2, the ten highest").arg(measure.title, dimension.title),
                          .measures = {measure.name},
                          .by = {dimension.name()}};
            best.sort = {{measure.name, true}};
            best.limit = 10;
            questions.push_back(best);
        }
    }
    return questions;
}

// The first of them that can be answered, with each measure once for each kind of question.
std::vector<Question> answerable(const std::vector<Question> &questions, const SemanticModel &model)
{
    std::vector<Question> chosen;
    for (const auto &one : questions) {
        const auto isLike = [&](const Question &other) {
            return other.measures == one.measures && other.limit == one.limit;
        };
        if (chosen.size() < mostExamples && std::none_of(chosen.begin(), chosen.end(), isLike) &&
            QuestionCheck(model).check(one).areNone())
            chosen.push_back(one);
    }
    return chosen;
}

} // namespace

std::vector<Question> exampleQuestions(const SemanticModel &model)
{
    const auto ofAShop = answerable(questionsOfAShop(), model);
    return ofAShop.empty() ? answerable(questionsOfAnyData(model), model) : ofAShop;
}

ExampleQuestions::ExampleQuestions(const SemanticModel &model, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 72, 24, 24);
    column->setSpacing(12);
    column->addWidget(new IconLabel(u"rail-query"_s, Token::Text3, 32, this), 0, Qt::AlignHCenter);
    const auto examples = exampleQuestions(model);
    auto sentence = tr("Ask anything of your data: choose what to show at the left, and what to split it by.");
    if (!examples.empty())
        sentence += u' ' + tr("Or begin with one of these and change it.");
    auto *words = new Label(sentence, FontRole::Body, Token::Text, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(400);
    // In a line, which asks for its height at that width; placed by alignment it would be asked at the pane's.
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(words);
    line->addStretch();
    column->addLayout(line);
    for (const auto &question : examples) {
        auto *button = new QPushButton(question.title, this);
        connect(button, &QPushButton::clicked, this, [this, question] { Q_EMIT chosen(question); });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

} // namespace martlet
