// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statecard.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int sentenceWidth = 420;

} // namespace

StateCard::StateCard(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(32, this))
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
    , m_action(new QPushButton(tr("Retry"), this))
    , m_fold(new QPushButton(tr("Details"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_detail(new Label({}, FontRole::Code, Token::Text2, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(sentenceWidth);
    m_detail->setWordWrap(true);
    m_detail->setAccessibleName(tr("Technical detail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setMaximumWidth(560);
    for (auto *quiet : {m_fold, m_copy})
        quiet->setProperty("look", u"quiet"_s);
    m_fold->setCheckable(true);
    m_fold->setIcon(Theme::of(this).icon(u"chevron-right"_s));
    m_copy->setIcon(Theme::of(this).icon(u"copy"_s));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (auto *button : {m_action, m_fold, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addStretch();

    connect(m_action, &QPushButton::clicked, this, &StateCard::actionTriggered);
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_detail->setVisible(open);
        m_fold->setIcon(Theme::of(this).icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentence->text() + u'\n' + m_detail->text()); });
    showEmpty(u"info"_s, {});
}

void StateCard::showEmpty(const QString &icon, const QString &sentence, const QString &action)
{
    m_icon->setIcon(icon, Token::Text3);
    m_sentence->setText(sentence);
    m_sentence->setFixedHeight(std::max(20, m_sentence->heightForWidth(sentenceWidth)));
    if (!action.isEmpty()) // hidden, it keeps a name
        m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setFocusPolicy(action.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    for (auto *part : std::initializer_list<QWidget *>{m_fold, m_copy, m_detail})
        part->hide();
}

void StateCard::showError(const Error &error, const QString &action)
{
    showEmpty(u"error"_s, error.message, action);
    m_icon->setIcon(u"error"_s, Token::Bad);
    m_detail->setText(error.code.isEmpty() ? error.detail : error.code + u": "_s + error.detail);
    m_fold->setChecked(false);
    m_fold->setVisible(!m_detail->text().isEmpty());
    m_copy->setVisible(!m_detail->text().isEmpty());
}

} // namespace martlet
