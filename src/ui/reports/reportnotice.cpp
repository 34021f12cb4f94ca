// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportnotice.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int emptyHeight = 264, iconTop = 72, bigIcon = 32, widestSentence = 360;

} // namespace

ReportNotice::ReportNotice(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new Label({}, FontRole::Body, Token::Text, this))
    , m_detail(new Label({}, FontRole::Code, Token::Text2, this))
    , m_action(new QPushButton(tr("Retry"), this))
    , m_other(new QPushButton(tr("Otherwise"), this))
    , m_fold(new QPushButton(tr("Details"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_buttons(new QWidget(this))
{
    const Theme &theme = Theme::of(this);
    for (Label *text : {m_sentence, m_detail}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setFocusPolicy(Qt::NoFocus);
    }
    for (QPushButton *quiet : {m_fold, m_copy})
        quiet->setProperty("look", u"quiet"_s);
    m_fold->setCheckable(true);
    m_fold->setIcon(theme.icon(u"chevron-right"_s));
    m_copy->setIcon(theme.icon(u"copy"_s));
    auto *line = new QHBoxLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    for (QPushButton *button : {m_action, m_other, m_fold, m_copy})
        line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_sentence), m_buttons, static_cast<QWidget *>(m_detail)})
        column->addWidget(part);
    connect(m_action, &QPushButton::clicked, this, &ReportNotice::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &ReportNotice::otherTriggered);
    connect(m_fold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_detail->setVisible(isOpen);
        m_copy->setVisible(isOpen);
        m_fold->setIcon(Theme::of(this).icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentence->text() + u'\n' + m_detail->text()); });
}

void ReportNotice::showEmpty(const QString &icon, const QString &sentence, const QString &action)
{
    m_icon = icon;
    m_sentence->setText(sentence);
    m_detail->setText({});
    arrange(false, action);
}

void ReportNotice::showFault(const Error &error, const QString &action, const QString &other)
{
    m_icon = u"error"_s;
    m_sentence->setText(error.message);
    m_detail->setText(error.code.isEmpty() ? error.detail : error.detail + u" ("_s + error.code + u')');
    arrange(true, action);
    m_other->setText(other.isEmpty() ? tr("Otherwise") : other);
    m_other->setVisible(!other.isEmpty());
}

void ReportNotice::arrange(bool isFault, const QString &action)
{
    m_isFault = isFault;
    m_action->setText(action.isEmpty() ? tr("Retry") : action);
    m_action->setIcon(isFault ? Theme::of(this).icon(u"refresh"_s) : QIcon());
    m_action->setVisible(!action.isEmpty());
    m_fold->setVisible(isFault && !m_detail->text().isEmpty());
    m_fold->setChecked(false);
    m_detail->hide();
    m_copy->hide();
    m_other->hide();
    const Qt::Alignment side = isFault ? Qt::AlignLeft : Qt::AlignHCenter;
    m_sentence->setAlignment(side | Qt::AlignTop);
    layout()->setAlignment(m_buttons, side);
    setMargins();
    setMinimumHeight(isFault ? 0 : emptyHeight);
    layout()->setAlignment(Qt::AlignTop);
    setAccessibleName(m_sentence->text());
    updateGeometry();
    update();
}

// The icon is painted into the room kept free for it: beside the sentence, or above it. Beside a narrow
// sentence there is less room.
void ReportNotice::setMargins()
{
    const int side = std::clamp((width() - widestSentence) / 2, 24, 160);
    layout()->setContentsMargins(m_isFault ? QMargins(40, 16, 16, 16)
                                           : QMargins(side, iconTop + bigIcon + 12, side, 16));
}

void ReportNotice::resizeEvent(QResizeEvent *)
{
    setMargins();
}

QString ReportNotice::sentence() const
{
    return m_sentence->text();
}

void ReportNotice::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    if (!m_isFault)
        return look::icon(painter, theme, m_icon, Token::Text3,
                          {(width() - bigIcon) / 2, iconTop, bigIcon, bigIcon});
    QPainterPath shape;
    shape.addRoundedRect(rect(), 6, 6);
    painter.setClipPath(shape);
    painter.fillRect(0, 0, 3, height(), theme.colour(Token::Bad));
    look::icon(painter, theme, m_icon, Token::Bad, {16, 18, look::iconSize, look::iconSize});
}

} // namespace martlet
