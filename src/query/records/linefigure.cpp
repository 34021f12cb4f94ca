// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/records/linefigure.h"

#include "semantic/rowmeasure.h"

namespace martlet {

using namespace Qt::StringLiterals;

LineFigure lineFigureOf(const QString &aggregate)
{
    const auto taken = rowMeasure(aggregate);
    if (!taken)
        return {};
    const auto &cell = taken->cells.front();
    switch (HashGroups::Kind(taken->kinds.front().toLatin1())) {
    case HashGroups::Kind::Sum:
    case HashGroups::Kind::Total:
        return {LineFigure::Kind::Summed, cell};
    case HashGroups::Kind::Count:
        return {LineFigure::Kind::Summed,
                cell == u"1" ? cell : u"CASE WHEN %1 IS NOT NULL THEN 1 END"_s.arg(cell)};
    case HashGroups::Kind::Distinct:
        return {LineFigure::Kind::Distinct, cell};
    default: // the largest of all is no line's part of anything
        return {};
    }
}

} // namespace martlet
