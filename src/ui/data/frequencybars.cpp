// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/frequencybars.h"

#include "ui/data/cellwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueHeight = 24, valueBar = 10, valueGap = 12;
constexpr int rowsWidth = 58, shareWidth = 44;
constexpr int leastValue = 48, mostValue = 136;

// Rounded up: text that has a fraction of a pixel less than it needs is elided.
int wholeWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

} // namespace

FrequencyBars::FrequencyBars(QWidget *parent)
    : QWidget(parent)
{
}

void FrequencyBars::setProfile(const ColumnProfile &profile, int lines)
{
    m_lines.clear();
    m_isText = profile.column.type == StarColumn::Type::Text;
    QStringList words;
    for (const ValueCount &count : profile.mostFrequent) {
        if (int(m_lines.size()) == lines)
            break;
        const double share = 100.0 * double(count.rows) / double(profile.rows);
        QString value = cellwords::value(count.value, profile.column);
        if (value.isEmpty())
            value = tr("(empty)");
        m_lines.push_back({value, wording::count(count.rows), wording::percent(share),
                           double(count.rows) / double(profile.mostFrequent.front().rows)});
        words += tr("%1: %2 rows").arg(value, m_lines.back().rows);
    }
    setFixedHeight(int(m_lines.size()) * valueHeight);
    setAccessibleName(tr("Most frequent values of %1").arg(profile.column.name));
    setAccessibleDescription(words.join(u"; "));
    setToolTip(m_isText ? words.join(u'\n') : QString()); // long texts are cut in their lines
    update();
}

void FrequencyBars::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setFont(theme.font(FontRole::Body));
    int valueWidth = leastValue;
    for (const Line &line : m_lines)
        valueWidth = std::max(valueWidth, wholeWidth(painter.font(), line.value));
    valueWidth = std::min(valueWidth, mostValue);
    const int left = valueWidth + valueGap;
    const int room = width() - left - valueGap - rowsWidth - shareWidth;
    int top = 0;
    for (const Line &line : m_lines) {
        const auto cell = [top](int x, int size) { return QRect(x, top, size, valueHeight); };
        painter.setFont(theme.font(FontRole::Body));
        painter.setPen(theme.colour(Token::Text));
        painter.drawText(cell(0, valueWidth), (m_isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.value, Qt::ElideRight, valueWidth));
        painter.fillRect(
            QRectF(left, top + (valueHeight - valueBar) / 2, std::max(1.0, room * line.length), valueBar),
            theme.colours().series.front());
        painter.drawText(cell(width() - shareWidth - rowsWidth - valueGap, rowsWidth + valueGap),
                         Qt::AlignRight | Qt::AlignVCenter, line.rows);
        painter.setFont(theme.font(FontRole::Label));
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(cell(width() - shareWidth, shareWidth), Qt::AlignRight | Qt::AlignVCenter, line.share);
        top += valueHeight;
    }
}

} // namespace martlet
