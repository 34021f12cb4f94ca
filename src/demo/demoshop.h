// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <QStringList>

#include <stop_token>

namespace martlet {

// "Martlet Home", the demo shop: a homeware and garden chain with nine planted stories. The same lines, seed
// and end give the same bytes on any machine: integer arithmetic and a generator of our own throughout.
struct DemoPlan
{
    qint64 lines = 1'000'000;
    quint64 seed = 1;
    QDate end; // the as-of date
    bool dirty = false;
    bool isSmall() const { return lines < 500'000; }
};

struct DemoFiles
{
    QStringList paths; // in the order they are to be imported
    QString stories;   // stories.json
    QString settings;  // shop name, currency, fiscal calendar … as JSON for warehouse_settings
    qint64 salesLines = 0;
    qint64 stockRows = 0;
};

// Writes the files a steward would receive: suppliers.csv stores.csv employees.csv products.csv customers.csv
// sales.csv inventory.csv, stories.json, and with `dirty` sales_manifest.csv.
[[nodiscard]] Result<DemoFiles> writeDemoShop(const DemoPlan &plan, const QString &folder, std::stop_token stop,
                                              Progress progress = {});

} // namespace martlet
