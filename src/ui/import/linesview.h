// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/preview/filepreview.h"

#include <QWidget>

namespace martlet {

class LinesTable;
class PreviewModel;
class RawLines;

// The first lines of a file as the recipe reads them; below them the raw text, with the chosen line marked.
class LinesView final : public QWidget
{
    Q_OBJECT
public:
    explicit LinesView(QWidget *parent = nullptr);
    void showPreview(const FilePreview &preview);

private:
    PreviewModel *m_model;
    LinesTable *m_table;
    RawLines *m_raw;
};

} // namespace martlet
