// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionmenu.h"

#include "ui/shell/preferences.h"
#include "workbench/places.h"

using namespace Qt::StringLiterals;

namespace martlet {

ConnectionMenu::ConnectionMenu(const Preferences &preferences, QWidget *parent)
    : QMenu(parent)
    , m_preferences(preferences)
{
    setAccessibleName(tr("Warehouses"));
    connect(this, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
}

void ConnectionMenu::fill()
{
    clear();
    const auto &theme = Theme::of(this);
    const auto demo = places::demoShop();
    for (const auto &spec : m_preferences.connections()) {
        if (spec.path == demo.path && !spec.path.isEmpty())
            continue;
        auto *action =
            addAction(theme.icon(spec.engine == Engine::Sqlite ? u"file"_s : u"rail-data"_s),
                      spec.name.isEmpty() ? spec.display() : spec.name, [this, spec] { Q_EMIT chosen(spec); });
        action->setToolTip(spec.display());
    }
    setToolTipsVisible(true);
    if (!isEmpty())
        addSeparator();
    // Only shown here: the key itself is the window's.
    const auto keys = QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText);
    addAction(theme.icon(u"star"_s), tr("Demo shop"), this, &ConnectionMenu::demoChosen);
    addAction(theme.icon(u"plus"_s), tr("Open or make another…") + u'\t' + keys, this,
              &ConnectionMenu::otherChosen);
}

} // namespace martlet
