// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/queryexplanation.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString causeName(PlanFinding::Cause cause)
{
    using Cause = PlanFinding::Cause;
    switch (cause) {
    case Cause::FullScan:
        return u"full_scan"_s;
    case Cause::FunctionOnColumn:
        return u"function_on_column"_s;
    case Cause::LeadingWildcard:
        return u"leading_wildcard"_s;
    case Cause::RepeatedScan:
        return u"repeated_scan"_s;
    case Cause::CorrelatedQuery:
        return u"correlated_query"_s;
    case Cause::AutomaticIndex:
        return u"automatic_index"_s;
    case Cause::DiskSort:
        return u"disk_sort"_s;
    case Cause::Sort:
        return u"sort"_s;
    case Cause::Misestimate:
        return u"misestimate"_s;
    case Cause::NestedLoop:
        return u"nested_loop"_s;
    case Cause::ReadsAll:
        return u"reads_all"_s;
    }
    Q_UNREACHABLE();
}

} // namespace martlet
