mod delimited;
