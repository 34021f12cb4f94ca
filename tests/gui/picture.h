// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QImage;
class QWidget;

namespace martlet {

// Draws the shown widget into build/…/pictures/<name>.png, with the screen's scale, and returns the picture.
QImage picture(QWidget &widget, const QString &name);
// Widgets below `root` that take the keyboard and have no accessible name, as "QPushButton objectName".
QStringList namelessWidgets(const QWidget &root);

} // namespace martlet
