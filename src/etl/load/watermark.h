// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/importrecipe.h"
#include "etl/validate/typedrow.h"

#include <optional>

namespace martlet {

class Session;

// How far an incremental feed has been read, in the source's own time. It moves only with the batch that moves
// it, and never back. Rows from before it are loaded like others; those older than the overlap, which the
// source does not mean to send again, are counted as late.
class Watermark final
{
public:
    [[nodiscard]] static Result<Watermark> read(Session &session, int sourceSystem, const FileRecipe &recipe);

    void note(const TypedRow &row);
    qint64 late() const { return m_late; }
    QString reached() const; // by this file, ISO; empty when it says nothing
    [[nodiscard]] Result<void> publish(Session &session, qint64 batch) const;

private:
    QString text(qint64 moment) const;

    int m_sourceSystem = 0;
    QString m_feed;
    int m_field = -1; // cell of the row; -1: the feed is not followed
    bool m_isDay = true;
    qint64 m_lateBefore = 0;
    std::optional<qint64> m_known; // from before: a Julian day, or seconds
    std::optional<qint64> m_reached;
    qint64 m_late = 0;
};

} // namespace martlet
