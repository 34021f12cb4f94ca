// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/profilestrip.h"

#include "ui/theme/look.h"
#include "ui/widgets/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int barHeight = 8;

} // namespace

ProfileStrip::ProfileStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(64);
    hide();
}

void ProfileStrip::setProfile(const SniffedColumn *profile)
{
    m_profile = profile ? std::optional(*profile) : std::nullopt;
    setVisible(m_profile.has_value());
    if (!m_profile)
        return;
    QStringList words{figures(), range()};
    for (const auto &[text, count] : m_profile->frequent)
        words += tr("%1: %2 times").arg(text.isEmpty() ? tr("blank") : text, wording::count(count));
    setToolTip(words.join(u'\n'));
    setAccessibleName(words.mid(0, 2).join(u", "_s));
    update();
}

QString ProfileStrip::figures() const
{
    const auto &its = *m_profile;
    QStringList words{tr("%Ln row(s)", nullptr, int(its.rows)),
                      its.blanks == 0 ? tr("none blank") : tr("%1 blank").arg(wording::count(its.blanks)),
                      its.hasMoreDistinct ? tr("over %1 different").arg(wording::count(its.distinct))
                                          : tr("%1 different").arg(wording::count(its.distinct))};
    if (its.misfits > 0)
        words += tr("%Ln do not fit", nullptr, int(its.misfits));
    return words.join(u" · "_s);
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
    const auto line = [&](int y, const QString &text) {
        painter.drawText(QRect(0, y, width(), 16), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width()));
    };
    line(barHeight + 8, figures());
    painter.setPen(theme.colour(Token::Text3));
    line(barHeight + 28, range());
}

} // namespace martlet
