// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

namespace martlet {

// A page the rail offers. It is made when it is first opened.
struct PageEntry
{
    PageId id;
    QString icon, name;
    using Maker = std::function<Page *(const PageContext &, QWidget *parent)>;
    Maker make;
    Maker makeForDatabase; // of a database that is no warehouse
    // What Page::showItem() takes, and its name for people.
    std::vector<std::pair<QString, QString>> sections = {};
};

const std::vector<PageEntry> &pageCatalogue(); // in the rail's order

} // namespace martlet
