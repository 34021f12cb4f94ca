// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/runbutton.h"

#include "ui/theme/look.h"

#include <QKeySequence>
#include <QStyleOptionButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int runPadding = 13, behindIcon = 8;

} // namespace

RunButton::RunButton(QWidget *parent)
    : QPushButton(tr("Run"), parent)
    , m_keys(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
{
    m_keys.replace(u"Return"_s, tr("Enter"));
    setProperty("look", u"primary"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize RunButton::sizeHint() const
{
    const auto &theme = Theme::of(this);
    return {2 * runPadding + look::iconSize + behindIcon +
                QFontMetrics(theme.font(FontRole::BodyStrong)).horizontalAdvance(text()) + behindIcon +
                QFontMetrics(theme.font(FontRole::Caption)).horizontalAdvance(m_keys),
            look::controlHeight};
}

void RunButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const auto ink = isEnabled() ? Token::OnAccent : Token::Text3;
    int left = runPadding;
    look::icon(painter, theme, u"play"_s, ink,
               {left, (height() - look::iconSize) / 2, look::iconSize, look::iconSize});
    left += look::iconSize + behindIcon;
    painter.setPen(theme.colour(ink));
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    left += painter.fontMetrics().horizontalAdvance(text()) + behindIcon;
    painter.setFont(theme.font(FontRole::Caption));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_keys);
}

} // namespace martlet
