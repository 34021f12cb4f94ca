// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rulesstep.h"

#include "etl/recipe/recipecheck.h"
#include "ui/import/drafthistory.h"
#include "ui/import/layoutbox.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/strip.h"
#include "ui_rulesstep.h"

#include <QComboBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace martlet {

RulesStep::RulesStep(DraftHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_ui(std::make_unique<Ui::RulesStep>())
{
    m_ui->setupUi(this);
    m_ui->scroll->viewport()->setAutoFillBackground(false);
    m_ui->content->setAutoFillBackground(false);
    for (const int column : {0, 1})
        m_ui->cards->setColumnStretch(column, 1);
    connect(m_ui->layout, &QComboBox::activated, this,
            [this] { m_history.setCurrent(m_ui->layout->currentData().toInt()); });
    connect(&history, &DraftHistory::draftChanged, this, &RulesStep::showRules);
    connect(&history, &DraftHistory::currentChanged, this, &RulesStep::showRules);
}

RulesStep::~RulesStep() = default;

void RulesStep::showLayouts()
{
    const bool hasChoice = fillLayouts(*m_ui->layout, m_history);
    m_ui->layout->setVisible(hasChoice);
    m_ui->layoutLabel->setVisible(hasChoice);
}

void RulesStep::showRules()
{
    const auto *file = m_history.file();
    if (!file)
        return;
    showLayouts();
    const auto sections = ruleSections(*file);
    QStringList names;
    for (const auto &section : sections) {
        for (const auto &choice : section.choices)
            names += choice.name;
    }
    if (names != m_made)
        makeCards(sections);
    m_made = names;
    for (const auto &[choice, box] : m_controls)
        box->setCurrentIndex(choice.chosen(*file));
    const auto fault = recipeFault(*m_history.recipe());
    if (fault)
        m_ui->strip->warn(fault->sentence);
    else
        m_ui->strip->clear();
}

// Cards that no longer fit. One of their boxes may have asked for this: it ends after its signal has.
void RulesStep::removeCards()
{
    m_controls.clear();
    while (auto *item = m_ui->cards->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
}

void RulesStep::makeCards(const std::vector<RuleSection> &sections)
{
    const auto *focused = m_ui->content->focusWidget();
    const auto name = focused && focused->hasFocus() ? focused->objectName() : QString();
    removeCards();
    int place = 0;
    for (const auto &section : sections) {
        auto *card = new Card(section.title, section.subtitle, m_ui->content);
        auto *grid = new QGridLayout;
        grid->setSpacing(8);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        card->body()->addLayout(grid);
        card->body()->addStretch();
        for (const auto &choice : section.choices) {
            auto *words = new Label(choice.question, FontRole::Body, Token::Text, card);
            words->setWordWrap(true);
            auto *box = new QComboBox(card);
            box->setObjectName(choice.name);
            box->setAccessibleName(choice.question);
            box->addItems(choice.answers);
            box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            words->setBuddy(box);
            const int row = grid->rowCount();
            grid->addWidget(words, row, 0);
            grid->addWidget(box, row, 1);
            m_controls.emplace_back(choice, box);
            connect(box, &QComboBox::activated, this, [this, choice](int answer) {
                if (const auto *file = m_history.file()) {
                    auto edited = *file;
                    choice.choose(edited, answer);
                    m_history.editFile(choice.question, edited);
                }
            });
        }
        m_ui->cards->addWidget(card, place / 2, place % 2);
        card->show();
        ++place;
    }
    m_ui->cards->setRowStretch((place + 1) / 2, 1);
    if (auto *box = name.isEmpty() ? nullptr : m_ui->content->findChild<QComboBox *>(name))
        box->setFocus(Qt::OtherFocusReason); // the keyboard stays at its question
}

} // namespace martlet
