// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/examplequestions.h"

#include "base/tr.h"
#include "ui/query/questioncheck.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

std::vector<Question> exampleQuestions(const SemanticModel &model)
{
    std::vector<Question> examples;
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
    for (const auto &one : {months, products, stock}) {
        if (QuestionCheck(model).check(one).areNone())
            examples.push_back(one);
    }
    return examples;
}

ExampleQuestions::ExampleQuestions(const SemanticModel &model, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 72, 24, 24);
    column->setSpacing(12);
    column->addWidget(new IconLabel(u"rail-query"_s, Token::Text3, 32, this), 0, Qt::AlignHCenter);
    auto *words =
        new Label(tr("Ask anything of your shop: choose what to show at the left, and what to split it "
                     "by. Or begin with one of these and change it."),
                  FontRole::Body, Token::Text, this);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(400);
    column->addWidget(words, 0, Qt::AlignHCenter);
    for (const auto &question : exampleQuestions(model)) {
        auto *button = new QPushButton(question.title, this);
        connect(button, &QPushButton::clicked, this, [this, question] { Q_EMIT chosen(question); });
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

} // namespace martlet
