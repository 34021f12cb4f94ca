// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/watermark.h"

#include "database/dialect.h"
#include "database/session.h"

#include <QDateTime>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 86'400;

} // namespace

Result<Watermark> Watermark::read(Session &session, int sourceSystem, const FileRecipe &recipe)
{
    Watermark watermark;
    watermark.m_sourceSystem = sourceSystem;
    watermark.m_feed = toText(recipe.feed);
    if (recipe.load.watermark.isEmpty())
        return watermark;
    watermark.m_field = feedFieldIndex(recipe.feed, recipe.load.watermark);
    watermark.m_isDay = feedFields(recipe.feed)[size_t(watermark.m_field)].kind == CellKind::Date;
    TRY_ASSIGN(const auto known,
               session.scalar(u"SELECT watermark FROM etl_watermarks"
                              " WHERE source_system = :system AND feed = :feed"_s,
                              {{u"system"_s, qint64(sourceSystem)}, {u"feed"_s, watermark.m_feed}}));
    if (isNull(known))
        return watermark;
    auto moment = QDateTime::fromString(toText(known), Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    watermark.m_known = watermark.m_isDay ? moment.date().toJulianDay() : moment.toSecsSinceEpoch();
    watermark.m_lateBefore =
        *watermark.m_known - recipe.load.overlapDays * (watermark.m_isDay ? 1 : secondsPerDay);
    return watermark;
}

void Watermark::note(const TypedRow &row)
{
    if (m_field < 0 || row.cells[size_t(m_field)].isNull())
        return;
    const auto moment = row.cells[size_t(m_field)].number();
    m_reached = std::max(m_reached.value_or(moment), moment);
    if (m_known && moment < m_lateBefore)
        ++m_late;
}

QString Watermark::text(qint64 moment) const
{
    return m_isDay ? QDate::fromJulianDay(moment).toString(Qt::ISODate)
                   : QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss");
}

QString Watermark::reached() const
{
    return m_reached ? text(*m_reached) : QString();
}

Result<void> Watermark::publish(Session &session, qint64 batch) const
{
    if (!m_reached || (m_known && *m_reached <= *m_known))
        return {};
    TRY_ASSIGN(const auto sql,
               session.dialect().upsert(u"etl_watermarks"_s,
                                        {u"source_system"_s, u"feed"_s, u"watermark"_s, u"batch_id"_s},
                                        {u"source_system"_s, u"feed"_s}));
    TRY(session.execute(sql, {{u"source_system"_s, qint64(m_sourceSystem)},
                              {u"feed"_s, m_feed},
                              {u"watermark"_s, text(*m_reached)},
                              {u"batch_id"_s, batch}}));
    return {};
}

} // namespace martlet
