// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/profilestrip.h"

#include "ui/theme/look.h"
#include "ui/widgets/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int barHeight = 8;
constexpr int figureHeight = 18; // two lines of figures, one of the range

const QString betweenFigures = u" · "_s;

} // namespace

ProfileStrip::ProfileStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight + 8 + 3 * figureHeight);
    hide();
}

void ProfileStrip::setProfile(const SniffedColumn *profile)
{
    m_profile = profile ? std::optional(*profile) : std::nullopt;
    setVisible(m_profile.has_value());
    if (!m_profile)
        return;
    QStringList words{figures().join(betweenFigures), range()};
    for (const auto &[text, count] : m_profile->frequent)
        words += tr("%1: %2 times").arg(text.isEmpty() ? tr("blank") : text, wording::count(count));
    setToolTip(words.join(u'\n'));
    setAccessibleName(words.mid(0, 2).join(u", "_s));
    update();
}

QStringList ProfileStrip::figures() const
{
    const auto &its = *m_profile;
    QStringList words{tr("%Ln row(s)", nullptr, int(its.rows)),
                      its.blanks == 0 ? tr("none blank") : tr("%1 blank").arg(wording::count(its.blanks)),
                      its.hasMoreDistinct ? tr("over %1 different").arg(wording::count(its.distinct))
                                          : tr("%1 different").arg(wording::count(its.distinct))};
    if (its.misfits > 0)
        words += tr("%Ln do not fit", nullptr, int(its.misfits));
    return words;
}

// As many figures as there is room for, and those left over.
std::pair<QString, QString> ProfileStrip::figureLines(const QFontMetrics &metrics) const
{
    const auto all = figures();
    auto fit = all.size();
    while (fit > 1 && metrics.horizontalAdvance(all.first(fit).join(betweenFigures)) > width())
        --fit;
    return {all.first(fit).join(betweenFigures), all.sliced(fit).join(betweenFigures)};
}

QString ProfileStrip::range() const
{
    if (m_profile->smallest.isEmpty() && m_profile->largest.isEmpty())
        return {};
    return tr("from %1 to %2").arg(m_profile->smallest, m_profile->largest);
}

void ProfileStrip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const double rows = double(std::max<qint64>(1, m_profile->rows));
    const auto part = [&](qint64 count) {
        return count == 0 ? 0 : std::max(2, int(width() * (double(count) / rows)));
    };
    const int blanks = part(m_profile->blanks), misfits = part(m_profile->misfits);
    look::box(painter, QRect(0, 0, width(), barHeight), 2, theme.colour(Token::Border));
    const int fit = m_profile->rows == m_profile->blanks + m_profile->misfits ? 0 : width() - blanks - misfits;
    if (fit > 0)
        look::box(painter, QRect(0, 0, fit, barHeight), 2, theme.colours().series.first());
    if (misfits > 0)
        look::box(painter, QRect(fit, 0, misfits, barHeight), 2, theme.colour(Token::Bad));
    painter.setFont(theme.font(FontRole::Label));
    painter.setPen(theme.colour(Token::Text2));
    int y = barHeight + 8;
    const auto line = [&](const QString &text) {
        painter.drawText(QRect(0, y, width(), figureHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
        y += figureHeight;
    };
    const auto [first, rest] = figureLines(painter.fontMetrics());
    line(first);
    if (!rest.isEmpty())
        line(rest);
    painter.setPen(theme.colour(Token::Text3));
    line(range());
}

} // namespace martlet
