// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecatalogue.h"

#include "base/tr.h"
#include "ui/data/datapage.h"
#include "ui/home/homepage.h"
#include "ui/import/importpage.h"
#include "ui/model/modelpage.h"
#include "ui/model/nowarehousepage.h"
#include "ui/quality/qualitypage.h"
#include "ui/query/querypage.h"
#include "ui/reports/reportspage.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

template<typename P>
Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

const std::vector<PageEntry> &pageCatalogue()
{
    static const std::vector<PageEntry> pages{
        {PageId::Home, u"rail-home"_s, Martlet::tr("Home"), make<HomePage>, make<NoWarehousePage>},
        {PageId::Reports, u"rail-reports"_s, Martlet::tr("Reports"), make<ReportsPage>, make<NoWarehousePage>},
        {PageId::Query, u"rail-query"_s, Martlet::tr("Query"), make<QueryPage>, make<QueryPage>},
        {PageId::Import, u"rail-import"_s, Martlet::tr("Import"), make<ImportPage>, make<NoWarehousePage>},
        {PageId::Quality,
         u"rail-quality"_s,
         Martlet::tr("Quality"),
         make<QualityPage>,
         make<NoWarehousePage>,
         {{u"calendar"_s, Martlet::tr("Calendar of loads")}}},
        {PageId::Data,
         u"rail-data"_s,
         Martlet::tr("Data"),
         make<DataPage>,
         make<ModelPage>,
         {{u"tables"_s, Martlet::tr("Tables")},
          {u"lineage"_s, Martlet::tr("Lineage")},
          {u"members"_s, Martlet::tr("Members")},
          {u"migrations"_s, Martlet::tr("Migrations")}}},
    };
    return pages;
}

} // namespace martlet
