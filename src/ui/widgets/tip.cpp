// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tip.h"

#include <QFontMetrics>
#include <QStringList>
#include <QToolTip>

namespace martlet {

namespace {

constexpr int tipWidth = 320;

QString inLines(const QString &paragraph, const QFontMetrics &metrics)
{
    QStringList lines;
    for (const auto &word : paragraph.split(u' ')) {
        const auto longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= tipWidth)
            lines.last() = longer;
        else
            lines += word;
    }
    return lines.join(u'\n');
}

} // namespace

QString wrappedTip(const QString &text)
{
    const QFontMetrics metrics(QToolTip::font());
    QStringList paragraphs;
    for (const auto &paragraph : text.split(u'\n'))
        paragraphs += inLines(paragraph, metrics);
    return paragraphs.join(u'\n');
}

} // namespace martlet
