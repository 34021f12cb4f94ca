// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecatalogue.h"

#include "ui/home/homepage.h"
#include "ui/import/importpage.h"
#include "ui/reports/reportspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

template<typename P>
Page *make(const PageContext &context, QWidget *parent)
{
    return new P(context, parent);
}

} // namespace

const std::vector<PageEntry> &pageCatalogue()
{
    static const std::vector<PageEntry> pages{
        {PageId::Home, u"rail-home"_s, tr("Home"), make<HomePage>},
        {PageId::Reports, u"rail-reports"_s, tr("Reports"), make<ReportsPage>},
        {PageId::Import, u"rail-import"_s, tr("Import"), make<ImportPage>},
    };
    return pages;
}

} // namespace martlet
