-- In which originals a picture stood is asked whenever rights are asked about it.
create index ix_provenance_picture_address on provenance_picture (address);
