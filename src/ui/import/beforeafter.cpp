// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/beforeafter.h"

#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int pairHeight = 24;

} // namespace

BeforeAfter::BeforeAfter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void BeforeAfter::setRows(std::vector<BeforeAfterRow> rows)
{
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    QStringList words;
    for (const auto &row : m_rows)
        words += tr("%1 becomes %2").arg(row.before, row.after.isEmpty() ? tr("nothing") : row.after);
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize BeforeAfter::sizeHint() const
{
    return {240, std::max(1, int(m_rows.size())) * pairHeight};
}

void BeforeAfter::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (m_rows.empty()) {
        painter.setFont(theme.font(FontRole::Label));
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, tr("No line of the file to show."));
        return;
    }
    const int half = (width() - 32) / 2;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto &row = m_rows[std::size_t(i)];
        const int y = i * pairHeight;
        painter.setFont(theme.font(FontRole::Code));
        const auto metrics = painter.fontMetrics();
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(QRect(0, y, half, pairHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.before, Qt::ElideRight, half));
        look::icon(painter, theme, u"chevron-right"_s, row.fails ? Token::Bad : Token::Text2,
                   QRect(half + 8, y + 4, 16, 16));
        const bool isBlank = row.after.isEmpty();
        painter.setFont(theme.font(isBlank ? FontRole::Caption : FontRole::Code));
        painter.setPen(theme.colour(row.fails ? Token::Bad : isBlank ? Token::Text3 : Token::Text));
        painter.drawText(QRect(half + 32, y, half, pairHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         isBlank ? u"NULL"_s
                                 : painter.fontMetrics().elidedText(row.after, Qt::ElideRight, half));
    }
}

} // namespace martlet
