// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/layoutbox.h"

#include "base/tr.h"
#include "ui/import/drafthistory.h"
#include "ui/import/targettitle.h"

#include <QComboBox>
#include <QFileInfo>

#include <algorithm>

namespace martlet {

bool fillLayouts(QComboBox &box, const DraftHistory &history)
{
    const auto &draft = history.draft();
    const auto layouts = draft.layouts();
    box.clear();
    for (const auto &layout : layouts) {
        const auto isIts = [&](const DraftFile &file) {
            return file.recipe == layout.recipe && file.part == layout.part;
        };
        const auto first = std::ranges::find_if(draft.files, isIts);
        box.addItem(
            Martlet::tr("%1: %2").arg(feedTitle(draft.file(layout).feed), QFileInfo(first->path).fileName()),
            int(first - draft.files.begin()));
        if (isIts(draft.files[std::size_t(history.current())]))
            box.setCurrentIndex(box.count() - 1);
    }
    return layouts.size() > 1;
}

} // namespace martlet
