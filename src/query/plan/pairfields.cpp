// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/pairfields.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

std::vector<Measure> pairMeasures(const ModelEntity &entity)
{
    const QStringList titles{Martlet::tr("Baskets with both"), Martlet::tr("Baskets with the first"),
                             Martlet::tr("Baskets with the second"), Martlet::tr("All baskets")};
    std::vector<Measure> measures;
    for (const auto &title : titles) {
        Measure measure;
        measure.name = pairColumns[qsizetype(measures.size()) + 2];
        measure.title = title;
        measure.fact = entity.name;
        measure.expression = entity.alias + u'.' + measure.name;
        measure.additivity = Measure::Additivity::None;
        measure.format = u"integer"_s;
        measure.unit = u"baskets"_s;
        measures.push_back(std::move(measure));
    }
    return measures;
}

std::vector<MadeField> pairFigures()
{
    return {{.name = u"support"_s,
             .title = Martlet::tr("Support in %"),
             .expression = u"baskets / all.baskets * 100"_s,
             .format = u"percent"_s},
            {.name = u"confidence"_s,
             .title = Martlet::tr("Confidence in %"),
             .expression = u"baskets / one.baskets * 100"_s,
             .format = u"percent"_s},
            {.name = u"reverse_confidence"_s,
             .title = Martlet::tr("Reverse confidence in %"),
             .expression = u"baskets / other.baskets * 100"_s,
             .format = u"percent"_s},
            {.name = u"lift"_s,
             .title = Martlet::tr("Lift"),
             .expression = u"baskets * all.baskets / (one.baskets * other.baskets)"_s,
             .format = u"number"_s}};
}

std::vector<QueryPlan::Column> pairMembers(const QueryPlan::Column &of, const QString &alias)
{
    std::vector<QueryPlan::Column> members;
    for (const auto &title : {u"%1"_s, Martlet::tr("%1, the other")}) {
        QueryPlan::Column column{.name = pairColumns[qsizetype(members.size())],
                                 .title = title.arg(of.title),
                                 .type = of.type,
                                 .scale = of.scale};
        column.alias = alias;
        column.star.name = column.name;
        members.push_back(std::move(column));
    }
    return members;
}

} // namespace martlet
