// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/panelparts.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int factHeight = 24, factGap = 32, lineHeight = 28;
constexpr int headAbove = 16, headBelow = 4; // hidden heads take no room

} // namespace

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnMinimumWidth(2, factGap);
    for (const int column : {1, 4})
        m_grid->setColumnStretch(column, 1);
}

void FactGrid::setFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    m_facts = facts;
    while (const auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < int(facts.size()); ++i) {
        const auto &[word, figure] = facts[std::size_t(i)];
        const int column = i % 2 == 0 ? 0 : 3;
        auto *name = new Label(word, FontRole::Body, Token::Text2, this);
        auto *value = new Label(figure, FontRole::Body, Token::Text, this);
        name->setFixedHeight(factHeight);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setElided(true);
        m_grid->addWidget(name, i / 2, column);
        m_grid->addWidget(value, i / 2, column + 1);
    }
}

QString FactGrid::fact(const QString &word) const
{
    const auto found =
        std::find_if(m_facts.begin(), m_facts.end(), [&](const auto &fact) { return fact.first == word; });
    return found == m_facts.end() ? QString() : found->second;
}

SectionHead::SectionHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_subtitle(new Label({}, FontRole::Label, Token::Text2, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, headAbove, 0, headBelow);
    line->setSpacing(8);
    line->addWidget(new Label(title, FontRole::BodyStrong, Token::Text, this));
    line->addWidget(m_subtitle, 1);
    m_subtitle->setElided(true);
    setFixedHeight(headAbove + 20 + headBelow);
}

void SectionHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

QString SectionHead::subtitle() const
{
    return m_subtitle->text();
}

MarkedLine::MarkedLine(const QString &icon, Token token, const QString &words, const QString &note,
                       QWidget *parent)
    : QWidget(parent)
    , m_note(new Label(note, FontRole::Label, Token::Text2, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(icon, token, 16, this));
    auto *text = new Label(words, FontRole::Body, Token::Text, this);
    text->setElided(true);
    line->addWidget(text, 1);
    line->addWidget(m_note);
    setFixedHeight(lineHeight);
}

void MarkedLine::setLink(const QString &words)
{
    auto *link = new QPushButton(words, this);
    link->setProperty("look", u"link"_s);
    layout()->replaceWidget(m_note, link);
    m_note->hide();
    connect(link, &QPushButton::clicked, this, &MarkedLine::linkActivated);
}

} // namespace martlet
