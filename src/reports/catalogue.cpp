// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue.h"

#include "base/tr.h"
#include "reports/reportreader.h"
#include "semantic/semanticmodel.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Groups in the order people walk through them; groups of one's own come after.
int placeOf(const QString &group)
{
    static const QStringList order{u"Sales"_s, u"Products"_s, u"Customers"_s, u"Inventory"_s, u"Staff"_s};
    const auto at = order.indexOf(group);
    return int(at < 0 ? order.size() : at);
}

Result<Report> readTemplate(const SemanticModel &model, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The report template %1 cannot be read. Check its permissions.").arg(path),
                    file.errorString());
    return ReportReader(model, QFileInfo(path).fileName()).read(file.readAll());
}

} // namespace

Result<ReportCatalogue> ReportCatalogue::load(const QString &ownFolder)
{
    TRY_ASSIGN(const SemanticModel model, SemanticModel::load());
    return load(ownFolder, model);
}

Result<ReportCatalogue> ReportCatalogue::load(const QString &ownFolder, const SemanticModel &model)
{
    ReportCatalogue catalogue;
    QStringList folders{u":/martlet/reports"_s};
    if (!ownFolder.isEmpty())
        folders += ownFolder;
    for (const QString &folder : folders) {
        for (const auto &entry : QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
            TRY_ASSIGN(Report report, readTemplate(model, entry.filePath()));
            // One's own report of the same id stands in for the built-in one.
            std::erase_if(catalogue.m_reports, [&](const Report &one) { return one.id == report.id; });
            catalogue.m_reports.push_back(std::move(report));
        }
    }
    std::stable_sort(catalogue.m_reports.begin(), catalogue.m_reports.end(),
                     [](const Report &a, const Report &b) {
                         return std::tuple(placeOf(a.group), a.group, a.title) <
                                std::tuple(placeOf(b.group), b.group, b.title);
                     });
    return catalogue;
}

const Report *ReportCatalogue::find(const QString &id) const
{
    const auto found =
        std::find_if(m_reports.begin(), m_reports.end(), [&](const Report &one) { return one.id == id; });
    return found == m_reports.end() ? nullptr : &*found;
}

QString missingFor(const Report &report, const WarehouseFacts &facts)
{
    if (!facts.asOf.isValid())
        return Martlet::tr("This report needs sales, and none are loaded yet. Import a sales file.");
    if (report.needs.contains(u"stock") && !facts.hasStock)
        return Martlet::tr("This report needs stock levels. Import them.");
    if (report.needs.contains(u"cost") && !facts.hasCost)
        return Martlet::tr("This report needs the cost of the products. Import products with a cost price.");
    if (report.needs.contains(u"employees") && !facts.hasEmployees)
        return Martlet::tr("This report needs employees. Import them.");
    if (report.needs.contains(u"customers") && !facts.hasCustomers)
        return Martlet::tr("This report needs customers. Import them.");
    return {};
}

} // namespace martlet
